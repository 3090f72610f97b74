import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { availabilityOf } from "../../shared/federation/availability.ts";
import { hubEnum, stateEnum } from "../../shared/federation/enums.ts";
import { connectionType } from "../../shared/paging/connection.ts";
import { CourtCaseNumber, Day } from "../../shared/scalars/scalars.ts";
import {
  type ConfirmationGround,
  type RouteAfterDismissal,
  confirmationGrounds,
  deemedWithdrawalGrounds,
  dismissalGrounds,
  nonAcceptanceGrounds,
  routesAfterDismissal,
} from "./confirmation.codes.ts";
import { type ConfirmationState, confirmationProcedure } from "./confirmation.states.ts";
import type { PriorityGround } from "../confirmation-priority/confirmation-priority.codes.ts";

export const confirmationStateEnum = stateEnum(confirmationProcedure);
const groundEnum = hubEnum(
  "ConfirmationGround",
  "Why a ruling went against an application. 裁定理由",
  confirmationGrounds,
);
export const nonAcceptanceEnum = hubEnum(
  "ConfirmationNonAcceptanceGround",
  "Why an application is not accepted. 不予受理理由",
  nonAcceptanceGrounds,
);
export const deemedWithdrawalEnum = hubEnum(
  "ConfirmationDeemedWithdrawalGround",
  "Why an application is treated as withdrawn. 按撤回处理理由",
  deemedWithdrawalGrounds,
);
export const dismissalEnum = hubEnum(
  "ConfirmationDismissalGround",
  "Why an application is dismissed. 驳回申请理由",
  dismissalGrounds,
);
export const routeEnum = hubEnum(
  "RouteAfterDismissal",
  "What the parties may do after a dismissal. 驳回后的途径",
  routesAfterDismissal,
);
export const confirmationAvailability = availabilityOf(confirmationProcedure);

/** All that may be missing is shown to those who are concerned with more than where it stands. */
@Directive('@key(fields: "id")')
@ObjectType({ description: "An application to a court to confirm a mediation agreement. 司法确认" })
export class JudicialConfirmation {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => confirmationStateEnum, { description: "Where it stands. 状态" })
  state: ConfirmationState;

  @Field(() => Day, { nullable: true, description: "The day the parties applied. 申请日" })
  appliedOn: string | null;

  @Field(() => Day, { nullable: true, description: "Until when further papers are asked for. 补交期限" })
  supplementDueOn: string | null;

  @Field(() => Day, { nullable: true, description: "The day the court accepted it. 受理日" })
  acceptedOn: string | null;

  @Field(() => CourtCaseNumber, {
    nullable: true,
    description:
      "The number given on acceptance: type 诉前调确 after mediation delegated before filing, else 民特. 案号",
  })
  caseNumber: string | null;

  @Field(() => CourtCaseNumber, { nullable: true, description: "The number of the ruling that confirms. 裁定书案号" })
  rulingNumber: string | null;

  @Field(() => Day, { nullable: true, description: "The day of the ruling, whichever it was. 裁定日" })
  ruledOn: string | null;

  @Field(() => groundEnum, { nullable: true, description: "Why the ruling went against it. 裁定理由" })
  ground: ConfirmationGround | null;

  @Field(() => [routeEnum], {
    nullable: true,
    description: "The routes the parties were told after a dismissal. 告知的途径",
  })
  routesTold: RouteAfterDismissal[] | null;

  @Field(() => Int, { description: "Its version; send it along with a change. 版本" })
  version: number;

  disputeId: string;
  courtId: string;
  agreementId?: string;
  priorityGround: PriorityGround | null;
  prioritisedOn: string | null;
  applicantIds?: string[];

  @Field(() => [String], {
    nullable: true,
    description: "The papers asked for; for the court and the parties. 应补交的材料",
  })
  papersMissing?: string[];
}

export const ConfirmationConnection = connectionType(() => JudicialConfirmation, "JudicialConfirmation", "司法确认");
