import { Field, InputType } from "type-graphql";
import { custodyProblems } from "../../shared/errors/custody.problems.ts";
import { payloadOf } from "../../shared/federation/payload.ts";
import { Line, Text } from "../../shared/scalars/scalars.ts";
import { PetitionHearingOpen } from "../hearing/hearing.type.ts";
import { PetitionChangeInput, petitionField } from "../petition/petition.payload.ts";
import type { OpinionResult } from "./opinion.codes.ts";
import { resultEnum } from "./opinion.type.ts";

@InputType({ description: "The opinion on a petition. 出具处理意见书" })
export class IssueOpinionInput extends PetitionChangeInput {
  @Field(() => resultEnum, { description: "What it comes to. 结果" })
  result: OpinionResult;

  @Field(() => Text, { description: "What was asked for. 信访请求" })
  claim: string;

  @Field(() => Text, { description: "The facts found. 查明的事实" })
  facts: string;

  @Field(() => Text, { description: "The body's opinion. 处理意见" })
  conclusion: string;

  @Field(() => Line, { description: "The articles it rests on. 法律依据" })
  legalGround: string;
}

export const issueOpinion = payloadOf(
  "IssueOpinionPayload",
  "What came of issuing the opinion. 出具处理意见结果",
  petitionField,
  [...custodyProblems, PetitionHearingOpen],
);
