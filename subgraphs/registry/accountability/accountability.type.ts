import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { Problem } from "../../shared/errors/problem.type.ts";
import { availabilityOf } from "../../shared/federation/availability.ts";
import { hubEnum, stateEnum } from "../../shared/federation/enums.ts";
import { connectionType } from "../../shared/paging/connection.ts";
import { Instant } from "../../shared/scalars/scalars.ts";
import {
  type AccountabilityAnswer,
  type AccountabilityGround,
  accountabilityAnswers,
  accountabilityGrounds,
} from "./accountability.codes.ts";
import { type AccountabilityState, accountabilityProcedure } from "./accountability.states.ts";

export const recommendationStateEnum = stateEnum(accountabilityProcedure);
export const groundEnum = hubEnum(
  "AccountabilityGround",
  "What a recommendation rests on. 建议事由",
  accountabilityGrounds,
);
export const answerEnum = hubEnum(
  "AccountabilityAnswer",
  "What the competent body made of a recommendation. 答复结果",
  accountabilityAnswers,
);
export const recommendationAvailability = availabilityOf(accountabilityProcedure);

@Directive('@key(fields: "id")')
@ObjectType({
  description: "A proposal to hold a body to account; never a person, and no sanction. 责任追究建议",
})
export class AccountabilityRecommendation {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => recommendationStateEnum, { description: "Where it stands. 状态" })
  state: AccountabilityState;

  @Field(() => groundEnum, { description: "What it rests on. 事由" })
  ground: AccountabilityGround;

  @Field(() => String, { description: "What the body left undone. 说明" })
  statement: string;

  @Field(() => Instant, { description: "When it was made. 建议时间" })
  recommendedAt: Date;

  @Field(() => answerEnum, { nullable: true, description: "What the competent body made of it. 答复结果" })
  answer: AccountabilityAnswer | null;

  @Field(() => String, { nullable: true, description: "The reasons of the answer or of taking it back. 理由" })
  reason: string | null;

  @Field(() => Instant, { nullable: true, description: "When it was answered or taken back. 答复时间" })
  decidedAt: Date | null;

  @Field(() => Int, { description: "Its version; send it along with a change. 版本" })
  version: number;

  disputeId: string;
  recommenderId: string;
  subjectId: string;
  competentBodyId: string;
  noticeIds: string[];
}

export const RecommendationConnection = connectionType(
  () => AccountabilityRecommendation,
  "AccountabilityRecommendation",
  "责任追究建议",
);

@ObjectType({ implements: Problem, description: "The notices do not carry the recommendation. 督办通知不足以支持建议" })
export class NoticesNotLinked extends Problem {
  @Field(() => [ID], { description: "The notices in question. 相关督办通知" })
  noticeIds: readonly string[];
}
