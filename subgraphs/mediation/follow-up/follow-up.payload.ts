import { Field, ID, InputType } from "type-graphql";
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

export const recordFollowUpVisit = payloadOf(
  "RecordFollowUpVisitPayload",
  "What came of recording the visit. 回访记录结果",
  { name: "visit", type: () => FollowUpVisit, description: "The visit as recorded. 回访" },
  [ResultDoesNotFit],
);
