import { Field, ID, InputType } from "type-graphql";
import { payloadOf } from "../../shared/federation/payload.ts";
import { HandOverConsentInput } from "../../shared/hand-over/hand-over.payload.ts";
import type { CaseMediatorKind } from "../case-mediator/case-mediator.codes.ts";
import { caseMediatorKindEnum } from "../case-mediator/case-mediator.type.ts";
import {
  CourtReferralChangeInput,
  courtReferralAnswer,
  courtReferralProblems,
} from "../court-referral/court-referral.payload.ts";
import type { PreHearingEnding } from "./pre-hearing.codes.ts";
import { preHearingEndingEnum } from "./pre-hearing.type.ts";

@InputType({ description: "Somebody who mediates in the case. 本案调解主体" })
export class CourtMediatorInput {
  @Field(() => caseMediatorKindEnum, { description: "As what. 类别" })
  kind: CaseMediatorKind;

  @Field(() => ID, { description: "The person's account, its id at its committee, or the body's id. 标识" })
  mediatorId: string;
}

@InputType({ description: "The court mediates before the hearing. 庭前调解" })
export class OpenPreHearingMediationInput extends CourtReferralChangeInput {
  @Field(() => ID, { nullable: true, description: "The fast-track team it is held in. 速裁团队" })
  teamId?: string | null;

  @Field(() => [HandOverConsentInput], { description: "The answer of every party, asked for this one. 征询意愿" })
  consents: HandOverConsentInput[];

  @Field(() => [CourtMediatorInput], {
    defaultValue: [],
    description: "Who mediates besides whoever opens it. 其他调解主体",
  })
  mediators: CourtMediatorInput[];
}

@InputType({ description: "Mediation before the hearing ends without agreement. 庭前调解不成" })
export class EndPreHearingMediationInput extends CourtReferralChangeInput {
  @Field(() => preHearingEndingEnum, { description: "How it ended. 结果" })
  outcome: PreHearingEnding;
}

const answerOf = (name: string, description: string) =>
  payloadOf(name, description, courtReferralAnswer, courtReferralProblems);
export const openPreHearingMediation = answerOf(
  "OpenPreHearingMediationPayload",
  "What came of opening it. 开始庭前调解结果",
);
export const recordPreHearingAgreement = answerOf(
  "RecordPreHearingAgreementPayload",
  "What came of noting the agreement. 庭前达成协议结果",
);
export const endPreHearingMediation = answerOf(
  "EndPreHearingMediationPayload",
  "What came of ending it. 终止庭前调解结果",
);
