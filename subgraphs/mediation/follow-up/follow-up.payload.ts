import { Field, ID, InputType } from "type-graphql";
import type { DisputeCategory } from "../../shared/dispute-category/dispute-category.codes.ts";
import { categoryEnum } from "../../shared/dispute-category/dispute-category.type.ts";
import { payloadOf } from "../../shared/federation/payload.ts";
import { ChangeInput } from "../../shared/federation/write-input.ts";
import { Day, Line } from "../../shared/scalars/scalars.ts";
import type { ConsentMeans } from "../../shared/hand-over/hand-over.codes.ts";
import { consentMeansEnum } from "../../shared/hand-over/hand-over.type.ts";
import type { Satisfaction, VisitResult } from "./follow-up.codes.ts";
import { FollowUpVisit, ResultDoesNotFit, satisfactionEnum, visitResultEnum } from "./follow-up.type.ts";

@InputType({ description: "A visit was made. 回访记录" })
export class RecordFollowUpVisitInput extends ChangeInput {
  @Field(() => ID, { description: "Which visit. 回访" })
  visitId: string;

  @Field(() => Day, { description: "The day. 回访日" })
  visitedOn: string;

  @Field(() => consentMeansEnum, { description: "How. 方式" })
  means: ConsentMeans;

  @Field(() => visitResultEnum, { description: "What it found; performance is recorded before. 结果" })
  result: VisitResult;

  @Field(() => satisfactionEnum, { nullable: true, description: "How content the parties said they were. 满意度" })
  satisfaction?: Satisfaction | null;

  @Field(() => Line, { nullable: true, description: "A note that stays with the committee. 备注" })
  note?: string | null;
}

@InputType({ description: "What the list of visits is narrowed by; all conditions hold. 筛选条件" })
export class FollowUpFilterInput {
  @Field(() => Day, { nullable: true, description: "Due on this day or later. 期限起" })
  dueFrom?: string | null;

  @Field(() => Day, { nullable: true, description: "Due by this day; yesterday gives those that are late. 期限止" })
  dueUntil?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Only agreements nobody has visited yet. 仅未回访过的" })
  neverVisited?: boolean | null;

  @Field(() => [categoryEnum], { nullable: true, description: "Disputes of one of these types. 类型" })
  categories?: DisputeCategory[] | null;
}

export const recordFollowUpVisit = payloadOf(
  "RecordFollowUpVisitPayload",
  "What came of recording the visit. 回访记录结果",
  { name: "visit", type: () => FollowUpVisit, description: "The visit as recorded. 回访" },
  [ResultDoesNotFit],
);
