import { Field, ID, InputType, ObjectType } from "type-graphql";
import { OtherBody } from "../../shared/errors/custody.problems.ts";
import { Problem } from "../../shared/errors/problem.type.ts";
import { payloadOf } from "../../shared/federation/payload.ts";
import { ChangeInput, WriteInput } from "../../shared/federation/write-input.ts";
import { CourtCaseNumber, Day, Line } from "../../shared/scalars/scalars.ts";
import { WrongCaseNumber } from "../court/court.payload.ts";
import type { DismissalGround, NonAcceptanceGround, RouteAfterDismissal } from "./confirmation.codes.ts";
import type { ConfirmationState } from "./confirmation.states.ts";
import {
  JudicialConfirmation,
  confirmationStateEnum,
  dismissalEnum,
  nonAcceptanceEnum,
  routeEnum,
} from "./confirmation.type.ts";

@InputType({ description: "What the parties of an agreement hand in together. 申请司法确认" })
export class ApplyForConfirmationInput extends WriteInput {
  @Field(() => ID, { description: "Which agreement in effect. 调解协议" })
  agreementId: string;

  @Field(() => ID, { description: "To which court: the one that invited the committee, if any. 法院" })
  courtId: string;

  @Field(() => [ID], { description: "Every party of the agreement. 申请人" })
  applicantIds: string[];

  @Field(() => Day, {
    nullable: true,
    description: "The day the court received it, where it is written down later; today otherwise. 申请日",
  })
  appliedOn?: string | null;
}

@InputType({ description: "A change to one application. 司法确认变更" })
export class ConfirmationChangeInput extends ChangeInput {
  @Field(() => ID, { description: "Which application. 司法确认" })
  confirmationId: string;
}

@InputType({ description: "Further papers are asked for. 限期补交" })
export class RequestSupplementInput extends ConfirmationChangeInput {
  @Field(() => Day, { description: "Until when. 补交期限" })
  dueOn: string;

  @Field(() => [Line], { description: "Which papers are missing. 应补交的材料" })
  papers: string[];
}

@InputType({ description: "The court accepts the application. 受理" })
export class AcceptConfirmationInput extends ConfirmationChangeInput {
  @Field(() => CourtCaseNumber, {
    description: "Type 诉前调确 after mediation this court delegated before filing, else 民特. 案号",
  })
  caseNumber: string;
}

@InputType({ description: "The court rules not to accept the application. 裁定不予受理" })
export class RefuseConfirmationInput extends ConfirmationChangeInput {
  @Field(() => nonAcceptanceEnum, { description: "Why. 理由" })
  ground: NonAcceptanceGround;
}

@InputType({ description: "The court confirms the agreement. 裁定确认有效" })
export class ConfirmAgreementInput extends ConfirmationChangeInput {
  @Field(() => CourtCaseNumber, { description: "The number of the ruling: that of the case. 裁定书案号" })
  rulingNumber: string;
}

@InputType({ description: "The court dismisses the application. 裁定驳回申请" })
export class DismissConfirmationInput extends ConfirmationChangeInput {
  @Field(() => dismissalEnum, { description: "Why. 理由" })
  ground: DismissalGround;

  @Field(() => [routeEnum], { description: "The routes the parties were told; at least one. 告知的途径" })
  routesTold: RouteAfterDismissal[];
}

@ObjectType({ implements: Problem, description: "The window for applying has closed. 申请已超过期间" })
export class AppliedTooLate extends Problem {
  @Field(() => Day, { description: "The last day on which it was possible. 最后申请日" })
  lastDay: string;
}

@ObjectType({ implements: Problem, description: "Not every party of the agreement joined. 非共同申请" })
export class NotJoint extends Problem {
  @Field(() => [ID], { description: "The parties who are missing. 未参加申请的当事人" })
  partyIds: readonly string[];
}

@ObjectType({ implements: Problem, description: "The application goes to another court. 无管辖权" })
export class NoJurisdiction extends Problem {
  @Field(() => [ID], { description: "The courts it may go to. 有管辖权的法院" })
  courtIds: readonly string[];
}

@ObjectType({ implements: Problem, description: "The agreement is or was before a court already. 已申请司法确认" })
export class AlreadyApplied extends Problem {
  @Field(() => ID, { description: "Which court. 法院" })
  courtId: string;

  @Field(() => confirmationStateEnum, { description: "Where that application stands. 状态" })
  state: ConfirmationState;
}

/** Refusals of an application that carry facts of their own. */
export const confirmationProblems = [AppliedTooLate, NotJoint, NoJurisdiction, AlreadyApplied] as const;

const answerOf = (name: string, description: string) =>
  payloadOf(
    name,
    description,
    {
      name: "confirmation",
      type: () => JudicialConfirmation,
      description: "The application as it stands now. 司法确认",
    },
    [WrongCaseNumber, OtherBody, ...confirmationProblems],
  );

export const applyForConfirmation = answerOf("ApplyForConfirmationPayload", "What came of applying. 申请结果");
export const requestSupplement = answerOf("RequestSupplementPayload", "What came of asking for papers. 限期补交结果");
export const supplementConfirmation = answerOf(
  "SupplementConfirmationPayload",
  "What came of handing papers in. 补交结果",
);
export const acceptConfirmation = answerOf("AcceptConfirmationPayload", "What came of accepting. 受理结果");
export const refuseConfirmation = answerOf("RefuseConfirmationPayload", "What came of refusing. 不予受理结果");
export const withdrawConfirmation = answerOf("WithdrawConfirmationPayload", "What came of withdrawing. 撤回结果");
export const confirmAgreement = answerOf("ConfirmAgreementPayload", "What came of confirming. 确认结果");
export const dismissConfirmation = answerOf("DismissConfirmationPayload", "What came of dismissing. 驳回结果");
