import { Field, ID, InputType } from "type-graphql";
import { OtherBody } from "../../shared/errors/custody.problems.ts";
import type { Problem } from "../../shared/errors/problem.type.ts";
import { payloadOf } from "../../shared/federation/payload.ts";
import { ChangeInput } from "../../shared/federation/write-input.ts";
import { CourtCaseNumber } from "../../shared/scalars/scalars.ts";
import { ConfirmationPapersMissing } from "../confirmation-papers/confirmation-papers.type.ts";
import { WrongCaseNumber } from "../court/court.payload.ts";
import type {
  DeemedWithdrawalGround,
  DismissalGround,
  NonAcceptanceGround,
  RouteAfterDismissal,
} from "./confirmation.codes.ts";
import {
  JudicialConfirmation,
  deemedWithdrawalEnum,
  dismissalEnum,
  nonAcceptanceEnum,
  routeEnum,
} from "./confirmation.type.ts";
import { keptOut } from "../court-recusal/court-recusal.type.ts";

@InputType({ description: "A change to one application. 司法确认变更" })
export class ConfirmationChangeInput extends ChangeInput {
  @Field(() => ID, { description: "Which application. 司法确认" })
  confirmationId: string;
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

@InputType({ description: "The court treats the application as withdrawn. 按撤回申请处理" })
export class DeemConfirmationWithdrawnInput extends ConfirmationChangeInput {
  @Field(() => deemedWithdrawalEnum, { description: "Why. 理由" })
  ground: DeemedWithdrawalGround;
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

type ProblemClass = new () => Problem;

/** The answer to an act on an application; `problems` are the refusals of this act that carry facts of their own. */
export const answerOf = (name: string, description: string, problems: readonly ProblemClass[] = [WrongCaseNumber]) =>
  payloadOf(
    name,
    description,
    {
      name: "confirmation",
      type: () => JudicialConfirmation,
      description: "The application as it stands now. 司法确认",
    },
    [OtherBody, ...keptOut, ...problems],
  );

export const acceptConfirmation = answerOf("AcceptConfirmationPayload", "What came of accepting. 受理结果", [
  WrongCaseNumber,
  ConfirmationPapersMissing,
]);
export const refuseConfirmation = answerOf("RefuseConfirmationPayload", "What came of refusing. 不予受理结果");
export const deemConfirmationWithdrawn = answerOf(
  "DeemConfirmationWithdrawnPayload",
  "What came of treating it as withdrawn. 按撤回处理结果",
);
export const confirmAgreement = answerOf("ConfirmAgreementPayload", "What came of confirming. 确认结果");
export const dismissConfirmation = answerOf("DismissConfirmationPayload", "What came of dismissing. 驳回结果");
