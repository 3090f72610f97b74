import { Field, ID, Int, ObjectType } from "type-graphql";
import { Problem } from "../../shared/errors/problem.type.ts";
import { availabilityOf } from "../../shared/federation/availability.ts";
import { hubEnum, stateEnum } from "../../shared/federation/enums.ts";
import { connectionType } from "../../shared/paging/connection.ts";
import { Cny, Day } from "../../shared/scalars/scalars.ts";
import type { ConsentMeans } from "../../shared/hand-over/hand-over.codes.ts";
import { consentMeansEnum } from "../../shared/hand-over/hand-over.type.ts";
import { type Satisfaction, type VisitResult, satisfactions, visitResults } from "./follow-up.codes.ts";
import { type FollowUpState, followUpProcedure } from "./follow-up.states.ts";

const stateOfVisit = stateEnum(followUpProcedure);
export const visitResultEnum = hubEnum("VisitResult", "What a follow-up visit found. 回访结果", visitResults);
export const satisfactionEnum = hubEnum("Satisfaction", "How content the parties were. 满意度", satisfactions);
export const followUpAvailability = availabilityOf(followUpProcedure);

@ObjectType({ description: "How much of a performance plan is performed. 履行比例" })
export class PerformedShare {
  @Field(() => Int, { description: "Items of the plan. 履行事项数" })
  items: number;

  @Field(() => Int, { description: "Items performed. 已履行事项数" })
  performed: number;

  @Field(() => Cny, { nullable: true, description: "The sums of the plan together. 应履行金额" })
  amount: string | null;

  @Field(() => Cny, { nullable: true, description: "The sums performed. 已履行金额" })
  performedAmount: string | null;
}

@ObjectType({ description: "A visit that checks whether an agreement is performed. 回访" })
export class FollowUpVisit {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => Int, { description: "The how-manieth of the agreement. 序号" })
  number: number;

  @Field(() => stateOfVisit, { description: "Where it stands. 状态" })
  state: FollowUpState;

  @Field(() => Day, { description: "The day of the plan it looks at. 对应履行期限" })
  plannedOn: string;

  @Field(() => Day, { nullable: true, description: "Until when it is to be made. 回访期限" })
  dueOn: string | null;

  @Field(() => Day, { nullable: true, description: "The day it was made. 回访日" })
  visitedOn: string | null;

  @Field(() => consentMeansEnum, { nullable: true, description: "How it was made. 方式" })
  means: ConsentMeans | null;

  @Field(() => visitResultEnum, { nullable: true, description: "What it found. 结果" })
  result: VisitResult | null;

  @Field(() => PerformedShare, { nullable: true, description: "What was performed on that day. 履行比例" })
  share: PerformedShare | null;

  @Field(() => satisfactionEnum, { nullable: true, description: "How content the parties were. 满意度" })
  satisfaction: Satisfaction | null;

  @Field(() => Int, { description: "Its version; send it along with a change. 版本" })
  version: number;

  agreementId: string;
  committeeId: string;

  @Field(() => String, { nullable: true, description: "A note, for the committee's own people. 备注" })
  note: string | null;
}

export const FollowUpVisitConnection = connectionType(() => FollowUpVisit, "FollowUpVisit", "回访");

@ObjectType({ implements: Problem, description: "The record of performance says otherwise. 与履行记录不符" })
export class ResultDoesNotFit extends Problem {
  @Field(() => [Int], { description: "Items due that are not recorded as performed. 到期未履行事项" })
  openItems: readonly number[];
}
