import { Field, ID, InputType, ObjectType } from "type-graphql";
import { Problem } from "../../shared/errors/problem.type.ts";
import { WriteInput } from "../../shared/federation/write-input.ts";
import { Day, Line } from "../../shared/scalars/scalars.ts";
import { ConfirmationChangeInput, answerOf } from "../confirmation/confirmation.payload.ts";
import type { ConfirmationState } from "../confirmation/confirmation.states.ts";
import { confirmationStateEnum } from "../confirmation/confirmation.type.ts";

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

@InputType({ description: "Further papers are asked for. 限期补交" })
export class RequestSupplementInput extends ConfirmationChangeInput {
  @Field(() => Day, { description: "Until when. 补交期限" })
  dueOn: string;

  @Field(() => [Line], {
    nullable: true,
    description:
      "What is asked for besides what is missing of the papers the court went through; enough by itself where it did not. 应补交的材料",
  })
  papers?: string[] | null;
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

/** Refusals of applying that carry facts of their own. */
export const applicationProblems = [AppliedTooLate, NotJoint, NoJurisdiction, AlreadyApplied] as const;

export const applyForConfirmation = answerOf(
  "ApplyForConfirmationPayload",
  "What came of applying. 申请结果",
  applicationProblems,
);
export const requestSupplement = answerOf("RequestSupplementPayload", "What came of asking for papers. 限期补交结果");
export const supplementConfirmation = answerOf(
  "SupplementConfirmationPayload",
  "What came of handing papers in. 补交结果",
);
export const withdrawConfirmation = answerOf("WithdrawConfirmationPayload", "What came of withdrawing. 撤回结果");
