import { Directive, Field, Int, ObjectType } from "type-graphql";
import { hubEnum } from "../federation/enums.ts";
import { PartyReference } from "../references/references.type.ts";
import { Day, Line } from "../scalars/scalars.ts";
import {
  type ConsentMeans,
  type HandOverAnswer,
  consentMeans,
  handOverAnswers,
  handOverOutcomes,
} from "./hand-over.codes.ts";

export const handOverAnswerEnum = hubEnum(
  "HandOverAnswer",
  "What a party answered about one hand-over. 移送意愿",
  handOverAnswers,
);
export const consentMeansEnum = hubEnum("ConsentMeans", "How a party was asked. 征询方式", consentMeans);
export const handOverOutcomeEnum = hubEnum(
  "HandOverOutcome",
  "What came of a hand-over to people's mediation. 对接结果",
  handOverOutcomes,
);

/** The party is a method of the class, not a field resolver: the type is the same in every subgraph that hands over. */
@Directive("@shareable")
@ObjectType({ description: "A party was asked about one hand-over and answered. 征询意愿记录" })
export class HandOverConsent {
  @Field(() => PartyReference, { nullable: true, description: "The party. 当事人" })
  party(): PartyReference {
    return { id: this.partyId };
  }

  @Field(() => handOverAnswerEnum, { description: "The answer. 意愿" })
  answer: HandOverAnswer;

  @Field(() => Day, { description: "The day it was asked. 征询日期" })
  askedOn: string;

  @Field(() => consentMeansEnum, { description: "How it was asked. 方式" })
  means: ConsentMeans;

  partyId: string;
}

@Directive("@shareable")
@ObjectType({ description: "A paper that went along with a hand-over. 移送材料" })
export class HandOverDocument {
  @Field(() => Line, { description: "What paper it is. 材料名称" })
  kind: string;

  @Field(() => Int, { description: "Its pages. 页数" })
  pages: number;

  @Field(() => String, { description: "Its SHA-256 digest, 64 small hexadecimal digits. 摘要值" })
  sha256: string;
}
