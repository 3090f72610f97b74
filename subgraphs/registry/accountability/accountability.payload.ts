import { Field, ID, InputType } from "type-graphql";
import { OtherBody } from "../../shared/errors/custody.problems.ts";
import { payloadOf } from "../../shared/federation/payload.ts";
import { ChangeInput } from "../../shared/federation/write-input.ts";
import { Text } from "../../shared/scalars/scalars.ts";
import { DisputeChangeInput } from "../dispute/dispute.payload.ts";
import type { AccountabilityAnswer, AccountabilityGround } from "./accountability.codes.ts";
import { AccountabilityRecommendation, NoticesNotLinked, answerEnum, groundEnum } from "./accountability.type.ts";

@InputType({ description: "A recommendation against a body; there is no place for a person in it. 责任追究建议" })
export class RecommendAccountabilityInput extends DisputeChangeInput {
  @Field(() => ID, { description: "The body it is about. 被建议追责单位" })
  subjectId: string;

  @Field(() => ID, { description: "The body that decides on it. 有权处理单位" })
  competentBodyId: string;

  @Field(() => groundEnum, { description: "What it rests on. 事由" })
  ground: AccountabilityGround;

  @Field(() => [ID], { description: "The notices the body was given first. 相关督办通知" })
  noticeIds: string[];

  @Field(() => Text, { description: "What the body left undone. 说明" })
  statement: string;
}

@InputType({ description: "The recommendation is taken back. 撤回建议" })
export class WithdrawRecommendationInput extends ChangeInput {
  @Field(() => ID, { description: "Which recommendation. 建议" })
  recommendationId: string;

  @Field(() => Text, { description: "Why. 理由" })
  reason: string;
}

@InputType({ description: "The competent body's answer. 答复" })
export class AnswerRecommendationInput extends WithdrawRecommendationInput {
  @Field(() => answerEnum, { description: "What it made of it. 答复结果" })
  answer: AccountabilityAnswer;
}

const recommendation = {
  name: "recommendation",
  type: () => AccountabilityRecommendation,
  description: "The recommendation as it stands now. 责任追究建议",
} as const;
const answer = (name: string, description: string) =>
  payloadOf(`${name}Payload`, description, recommendation, [OtherBody, NoticesNotLinked]);

export const recommendAccountability = answer("RecommendAccountability", "What came of recommending. 建议结果");
export const answerRecommendation = answer(
  "AnswerAccountabilityRecommendation",
  "What came of answering. 答复办理结果",
);
export const withdrawRecommendation = answer(
  "WithdrawAccountabilityRecommendation",
  "What came of taking it back. 撤回结果",
);
