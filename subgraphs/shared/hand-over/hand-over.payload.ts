import { Field, ID, InputType, Int } from "type-graphql";
import { Day, Line } from "../scalars/scalars.ts";
import type { ConsentMeans, HandOverAnswer } from "./hand-over.codes.ts";
import { consentMeansEnum, handOverAnswerEnum } from "./hand-over.type.ts";

@InputType({ description: "What a party answered when it was asked about this one hand-over. 征询意愿" })
export class HandOverConsentInput {
  @Field(() => ID, { description: "Which party of the dispute. 当事人" })
  partyId: string;

  @Field(() => handOverAnswerEnum, { description: "The answer. 意愿" })
  answer: HandOverAnswer;

  @Field(() => Day, { description: "The day it was asked. 征询日期" })
  askedOn: string;

  @Field(() => consentMeansEnum, { description: "How it was asked. 方式" })
  means: ConsentMeans;
}

@InputType({ description: "A paper that goes along. 移送材料" })
export class HandOverDocumentInput {
  @Field(() => Line, { description: "What paper it is. 材料名称" })
  kind: string;

  @Field(() => Int, { description: "Its pages. 页数" })
  pages: number;

  @Field(() => Line, { description: "Its SHA-256 digest, 64 small hexadecimal digits. 摘要值" })
  sha256: string;
}
