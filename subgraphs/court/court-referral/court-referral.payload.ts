import { Field, ID, InputType } from "type-graphql";
import { custodyProblems } from "../../shared/errors/custody.problems.ts";
import { payloadOf } from "../../shared/federation/payload.ts";
import { ChangeInput, WriteInput } from "../../shared/federation/write-input.ts";
import { CourtCaseNumber, Day, Line } from "../../shared/scalars/scalars.ts";
import { WrongCaseNumber } from "../court/court.payload.ts";
import type { ProcedureKind } from "./court-referral.codes.ts";
import { CourtReferral, procedureKindEnum } from "./court-referral.type.ts";
import { keptOut } from "../court-recusal/court-recusal.type.ts";

@InputType({ description: "A complaint handed in at the court. 收到起诉材料" })
export class ReceiveComplaintInput extends WriteInput {
  @Field(() => ID, { description: "Which dispute. 纠纷" })
  disputeId: string;

  @Field(() => Line, { description: "The court's category of the claim. 案由" })
  causeOfAction: string;

  @Field(() => CourtCaseNumber, { description: "The number before filing, type 诉前调. 诉前调案号" })
  preFilingNumber: string;

  @Field(() => Day, { description: "The day it was handed in. 收到日" })
  receivedOn: string;
}

@InputType({ description: "A change to one complaint. 诉调对接变更" })
export class CourtReferralChangeInput extends ChangeInput {
  @Field(() => ID, { description: "Which complaint. 诉调对接" })
  courtReferralId: string;
}

@InputType({ description: "A party refuses mediation. 拒绝调解" })
export class RecordMediationRefusalInput extends CourtReferralChangeInput {
  @Field(() => ID, { description: "The party that refuses. 当事人" })
  partyId: string;
}

@InputType({ description: "The case is filed. 登记立案" })
export class FileCaseInput extends CourtReferralChangeInput {
  @Field(() => CourtCaseNumber, { description: "The number of the case, type 民初. 案号" })
  caseNumber: string;

  @Field(() => procedureKindEnum, { description: "The procedure it is tried in. 审理程序" })
  procedureKind: ProcedureKind;
}

@InputType({ description: "The court issues a mediation statement. 出具调解书" })
export class IssueMediationStatementInput extends CourtReferralChangeInput {
  @Field(() => CourtCaseNumber, {
    description: "Before filing a number of type 诉前调书, after it that of the case. 调解书案号",
  })
  caseNumber: string;
}

@InputType({ description: "The court allows the withdrawal of the suit. 准予撤诉" })
export class AllowWithdrawalInput extends CourtReferralChangeInput {
  @Field(() => CourtCaseNumber, { description: "The number of the ruling: that of the case. 裁定案号" })
  caseNumber: string;
}

@InputType({ description: "What a list of complaints is narrowed by; all conditions hold. 筛选条件" })
export class CourtReferralFilterInput {
  @Field(() => Boolean, {
    nullable: true,
    description: "With a mediator who has not confirmed for more than three working days. 超过三个工作日未确认",
  })
  unsigned?: boolean | null;

  @Field(() => Day, {
    nullable: true,
    description: "Whose time for mediation ends on this day or later. 调解期限届满日起",
  })
  mediationDueFrom?: string | null;

  @Field(() => Day, {
    nullable: true,
    description: "Whose time for mediation ends on this day or before. 调解期限届满日止",
  })
  mediationDueUntil?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whose time for mediation runs with, or without, an extension the parties agreed. 是否经同意延长",
  })
  extended?: boolean | null;
}

/** What every act on a complaint answers, and the refusals with facts it may meet. */
export const courtReferralAnswer = {
  name: "courtReferral",
  type: () => CourtReferral,
  description: "The complaint as it stands now. 诉调对接",
} as const;
export const courtReferralProblems = [WrongCaseNumber, ...custodyProblems, ...keptOut] as const;

const answerOf = (name: string, description: string) =>
  payloadOf(name, description, courtReferralAnswer, courtReferralProblems);

export const receiveComplaint = answerOf("ReceiveComplaintPayload", "What came of receiving it. 收到起诉材料结果");
export const recordMediationRefusal = answerOf(
  "RecordMediationRefusalPayload",
  "What came of noting the refusal. 拒绝调解结果",
);
export const fileCase = answerOf("FileCasePayload", "What came of filing. 立案结果");
export const issueMediationStatement = answerOf(
  "IssueMediationStatementPayload",
  "What came of issuing the statement. 出具调解书结果",
);
export const allowWithdrawal = answerOf("AllowWithdrawalPayload", "What came of allowing it. 准予撤诉结果");
export const resumeTrial = answerOf("ResumeTrialPayload", "What came of going on to trial. 转入审判结果");
