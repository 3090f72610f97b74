import { Field, ID, InputType } from "type-graphql";
import { custodyProblems } from "../../shared/errors/custody.problems.ts";
import { payloadOf } from "../../shared/federation/payload.ts";
import { ChangeInput, WriteInput } from "../../shared/federation/write-input.ts";
import { RefusedBefore } from "../consent/consent.problems.ts";
import { MediationGuidanceInput } from "../guidance/guidance.payload.ts";
import { recusalProblems } from "../recusal/recusal.type.ts";
import type { RemedyRoute, TerminationGround } from "./mediation-case.codes.ts";
import { MediationCase, chosenByEnum, groundEnum, routeEnum } from "./mediation-case.type.ts";

@InputType({ description: "A case to be opened at a committee that holds the dispute. 申请或者主动调解" })
export class OpenMediationInput extends WriteInput {
  @Field(() => ID, { description: "Which dispute. 纠纷" })
  disputeId: string;

  @Field(() => ID, { description: "Which committee. 调委会" })
  committeeId: string;

  @Field(() => MediationGuidanceInput, {
    nullable: true,
    description: "On an application: the court or police body that pointed the party here. 引导单位",
  })
  guidedBy?: MediationGuidanceInput | null;
}

@InputType({ description: "A change to one case. 案件变更" })
export class CaseChangeInput extends ChangeInput {
  @Field(() => ID, { description: "Which case. 案件" })
  caseId: string;
}

@InputType({ description: "The mediator is named. 确定调解员" })
export class AssignMediatorInput extends CaseChangeInput {
  @Field(() => [ID], { description: "One or more mediators of the committee. 调解员" })
  mediatorIds: string[];

  @Field(() => chosenByEnum, { description: "Who chose. 选定方式" })
  chosenBy: "PARTIES" | "COMMITTEE";
}

@InputType({ description: "Mediation ends without agreement. 终止调解" })
export class TerminateMediationInput extends CaseChangeInput {
  @Field(() => groundEnum, { description: "Why. 原因" })
  ground: TerminationGround;

  @Field(() => [routeEnum], { description: "The routes the parties were told; at least one. 告知的途径" })
  routesTold: RemedyRoute[];
}

const openingProblems = [...custodyProblems, RefusedBefore] as const;

const mediationCase = {
  name: "mediationCase",
  type: () => MediationCase,
  description: "The case as it stands now. 案件",
} as const;
export const applyForMediation = payloadOf(
  "ApplyForMediationPayload",
  "What came of the application. 申请结果",
  mediationCase,
  openingProblems,
);
export const offerMediation = payloadOf(
  "OfferMediationPayload",
  "What came of the offer. 主动调解结果",
  mediationCase,
  openingProblems,
);
export const acceptMediation = payloadOf(
  "AcceptMediationPayload",
  "What came of accepting. 受理结果",
  mediationCase,
  custodyProblems,
);
export const assignMediator = payloadOf(
  "AssignMediatorPayload",
  "What came of naming the mediator. 确定调解员结果",
  mediationCase,
  recusalProblems,
);
export const terminateMediation = payloadOf(
  "TerminateMediationPayload",
  "What came of ending it. 终止结果",
  mediationCase,
);
