import { Field, ID, InputType, Int } from "type-graphql";
import { NotTheHolder, OtherBody } from "../../shared/errors/custody.problems.ts";
import type { ConsentMeans } from "../../shared/hand-over/hand-over.codes.ts";
import { consentMeansEnum } from "../../shared/hand-over/hand-over.type.ts";
import { payloadOf } from "../../shared/federation/payload.ts";
import { ChangeInput } from "../../shared/federation/write-input.ts";
import { Day, Line } from "../../shared/scalars/scalars.ts";
import { DisputeChangeInput } from "../dispute/dispute.payload.ts";
import type { DeedKind, OutsideKind, OutsideOutcome } from "./outside-referral.codes.ts";
import {
  DayOutOfOrder,
  NotRecordedHere,
  OutsideReferral,
  deedKindEnum,
  outsideAnswerEnum,
  outsideKindEnum,
  outsideOutcomeEnum,
} from "./outside-referral.type.ts";

@InputType({ description: "A referral to an outside body. 外部转介" })
export class OpenOutsideReferralInput extends DisputeChangeInput {
  @Field(() => outsideKindEnum, { description: "To what kind of body. 种类" })
  kind: OutsideKind;

  @Field(() => Line, { description: "The outside body. 接收单位" })
  bodyName: string;

  @Field(() => ID, { nullable: true, description: "The party who asks for it, where one does. 申请的当事人" })
  askingPartyId?: string | null;
}

@InputType({ description: "Which outside referral. 外部转介" })
export class OutsideReferralInput extends ChangeInput {
  @Field(() => ID, { description: "Which referral. 外部转介" })
  outsideReferralId: string;
}

@InputType({ description: "A party's answer to the offer. 征询意愿" })
export class AnswerOutsideReferralInput extends OutsideReferralInput {
  @Field(() => ID, { description: "Which party. 当事人" })
  partyId: string;

  @Field(() => outsideAnswerEnum, { description: "The answer. 意愿" })
  answer: "GIVEN" | "REFUSED";

  @Field(() => Day, { description: "The day it was asked. 征询日期" })
  askedOn: string;

  @Field(() => consentMeansEnum, { description: "How it was asked. 方式" })
  means: ConsentMeans;
}

@InputType({ description: "It was sent. 转介" })
export class SendOutsideReferralInput extends OutsideReferralInput {
  @Field(() => Day, { description: "The day. 转介日期" })
  sentOn: string;
}

@InputType({ description: "What the outside body did, as far as the kind records it. 外部办理情况" })
export class OutsideStepInput extends OutsideReferralInput {
  @Field(() => Day, { description: "The day. 日期" })
  on: string;

  @Field(() => Line, { nullable: true, description: "The outside body's number. 对方编号" })
  outsideNumber?: string | null;
}

@InputType({ description: "What came of it. 外部办理结果" })
export class ConcludeOutsideReferralInput extends OutsideStepInput {
  @Field(() => outsideOutcomeEnum, { description: "What came of it. 结果" })
  outcome: OutsideOutcome;

  @Field(() => Day, { nullable: true, description: "The day the insurer paid. 赔付日期" })
  paidOn?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Whether a lawyer was assigned. 是否指派律师" })
  lawyerAssigned?: boolean | null;

  @Field(() => deedKindEnum, { nullable: true, description: "What the deed is about. 公证种类" })
  deedKind?: DeedKind | null;

  @Field(() => Boolean, { nullable: true, description: "Whether the deed can be enforced. 是否具有强制执行效力" })
  enforceable?: boolean | null;

  @Field(() => Day, { nullable: true, description: "The day of the appraisal report. 鉴定意见日期" })
  reportOn?: string | null;

  @Field(() => Int, { nullable: true, description: "Days the clocks leave out, at most 3650. 扣除天数" })
  excludedDays?: number | null;

  @Field(() => Boolean, { nullable: true, description: "Whether the lawyer's suggestion was adopted. 建议是否采纳" })
  suggestionAdopted?: boolean | null;
}

@InputType({ description: "A party leaves it. 当事人撤回" })
export class WithdrawOutsideReferralInput extends OutsideReferralInput {
  @Field(() => ID, { description: "The party whose act it is. 当事人" })
  partyId: string;
}

const problems = [NotTheHolder, OtherBody, NotRecordedHere, DayOutOfOrder] as const;
const payload = (name: string, description: string) =>
  payloadOf(
    name,
    description,
    { name: "outsideReferral", type: () => OutsideReferral, description: "The referral as it stands now. 外部转介" },
    problems,
  );

export const openOutsideReferral = payload("OpenOutsideReferralPayload", "What came of offering it. 转介结果");
export const answerOutsideReferral = payload("AnswerOutsideReferralPayload", "What came of the answer. 征询结果");
export const sendOutsideReferral = payload("SendOutsideReferralPayload", "What came of sending it. 转介结果");
export const recordOutsideAcceptance = payload("RecordOutsideAcceptancePayload", "What came of recording. 记录结果");
export const recordOutsideNonAcceptance = payload(
  "RecordOutsideNonAcceptancePayload",
  "What came of recording. 记录结果",
);
export const concludeOutsideReferral = payload("ConcludeOutsideReferralPayload", "What came of recording. 记录结果");
export const withdrawOutsideReferral = payload("WithdrawOutsideReferralPayload", "What came of leaving it. 撤回结果");
