import { Field, ID, ObjectType } from "type-graphql";
import { Problem } from "../../shared/errors/problem.type.ts";
import { availabilityOf } from "../../shared/federation/availability.ts";
import { hubEnum, stateEnum } from "../../shared/federation/enums.ts";
import { connectionType } from "../../shared/paging/connection.ts";
import { Day } from "../../shared/scalars/scalars.ts";
import type { OpinionResult } from "../opinion/opinion.codes.ts";
import { resultEnum } from "../opinion/opinion.type.ts";
import {
  type ReviewStepOutcome,
  type ReviewStepKind,
  reviewStepOutcomes,
  reviewStepKinds,
} from "./review-step.codes.ts";
import { type ReviewStepState, reviewStepProcedure } from "./review-step.states.ts";

export const reviewStepStateEnum = stateEnum(reviewStepProcedure);
export const kindEnum = hubEnum(
  "PetitionReviewStepKind",
  "Which of the two stages after an answer. 复查复核阶段",
  reviewStepKinds,
);
export const outcomeEnum = hubEnum(
  "PetitionReviewStepOutcome",
  "What a review or re-examination comes to. 复查复核结论",
  reviewStepOutcomes,
);
export const reviewStepAvailability = availabilityOf(reviewStepProcedure);

@ObjectType({ description: "A review of the answer to a petition, or the re-examination after it. 信访复查、复核" })
export class PetitionReviewStep {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => kindEnum, { description: "Review or re-examination. 复查或者复核" })
  kind: ReviewStepKind;

  @Field(() => reviewStepStateEnum, { description: "Where it stands. 状态" })
  state: ReviewStepState;

  @Field(() => Day, {
    description: "The day the petitioner received the written answer it is about. 收到书面答复日",
  })
  answerReceivedOn: string;

  @Field(() => Day, {
    nullable: true,
    description: "The last day to ask; open where the holiday calendar lacks the year. 提出请求截止日",
  })
  askBy: string | null;

  @Field(() => Day, { nullable: true, description: "The day the request was received. 收到请求日" })
  requestedOn: string | null;

  @Field(() => Day, { nullable: true, description: "The day it was answered in writing. 出具意见日" })
  decidedOn: string | null;

  @Field(() => outcomeEnum, { nullable: true, description: "Whether the earlier answer stands. 结论" })
  outcome: ReviewStepOutcome | null;

  @Field(() => resultEnum, { nullable: true, description: "What the matter comes to since. 处理结果" })
  result: OpinionResult | null;

  petitionId: string;
  bodyId: string;

  @Field(() => String, {
    nullable: true,
    description: "The opinion, for the bodies the petition is with and the petitioner. 意见",
  })
  conclusion: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The articles it rests on, for the bodies the petition is with and the petitioner. 法律依据",
  })
  legalGround: string | null;
}

export const PetitionReviewStepConnection = connectionType(
  () => PetitionReviewStep,
  "PetitionReviewStep",
  "信访复查、复核",
);

@ObjectType({ implements: Problem, description: "The time to ask for a review is over. 请求复查复核已逾期" })
export class ReviewStepAskedTooLate extends Problem {
  @Field(() => Day, { description: "The last day it was possible. 提出请求截止日" })
  lastDay: string;
}
