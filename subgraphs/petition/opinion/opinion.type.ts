import { Field, ID, ObjectType } from "type-graphql";
import { hubEnum } from "../../shared/federation/enums.ts";
import { Day } from "../../shared/scalars/scalars.ts";
import { type OpinionResult, opinionResults } from "./opinion.codes.ts";

export const resultEnum = hubEnum(
  "PetitionOpinionResult",
  "What an opinion on a petition comes to. 处理意见结果",
  opinionResults,
);

@ObjectType({ description: "The written answer to a petition. 信访处理意见书" })
export class PetitionOpinion {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => resultEnum, { nullable: true, description: "What it comes to. 结果" })
  result: OpinionResult;

  @Field(() => Day, { description: "The day it was issued. 出具日" })
  issuedOn: string;

  petitionId: string;

  @Field(() => String, {
    nullable: true,
    description:
      "What was asked for; this and the other texts are for the office, the body that answers and the petitioner. 信访请求",
  })
  claim: string;

  @Field(() => String, { nullable: true, description: "The facts found. 查明的事实" })
  facts: string;

  @Field(() => String, { nullable: true, description: "The body's opinion. 处理意见" })
  conclusion: string;

  @Field(() => String, { nullable: true, description: "The articles it rests on. 法律依据" })
  legalGround: string;
}
