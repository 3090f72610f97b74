import { Field, ID, Int, ObjectType } from "type-graphql";
import { hubEnum } from "../../shared/federation/enums.ts";
import { Day } from "../../shared/scalars/scalars.ts";
import {
  type AskingMeans,
  type HandOverAnswer,
  type MediationOutcome,
  askingMeans,
  handOverAnswers,
  mediationOutcomes,
} from "./mediation-referral.codes.ts";

export const answerEnum = hubEnum(
  "PetitionConsentAnswer",
  "What a party answered about a hand-over to mediation. 移送意愿",
  handOverAnswers,
);
export const meansEnum = hubEnum("PetitionConsentMeans", "How a party was asked. 征询方式", askingMeans);
const outcomeEnum = hubEnum(
  "PetitionMediationOutcome",
  "What came back from people's mediation. 调解反馈结果",
  mediationOutcomes,
);

@ObjectType({ description: "A party's answer about this one hand-over. 移送意愿记录" })
export class PetitionConsent {
  @Field(() => answerEnum, { description: "The answer. 意愿" })
  answer: HandOverAnswer;

  @Field(() => Day, { description: "The day it was asked. 征询日期" })
  askedOn: string;

  @Field(() => meansEnum, { description: "How it was asked. 方式" })
  means: AskingMeans;

  partyId: string;
}

@ObjectType({ description: "The civil matter of a petition went to people's mediation. 访调对接" })
export class PetitionMediation {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => Int, { description: "Its place among the hand-overs of the petition to mediation. 序号" })
  number: number;

  @Field(() => Day, { description: "The day it was handed over. 移交日" })
  referredOn: string;

  @Field(() => Day, { nullable: true, description: "The day the committee signed for it. 签收日" })
  signedOn: string | null;

  @Field(() => outcomeEnum, { nullable: true, description: "What came of it. 结果" })
  outcome: MediationOutcome | null;

  @Field(() => Day, { nullable: true, description: "The day that was learned. 反馈日" })
  endedOn: string | null;

  @Field(() => Day, {
    nullable: true,
    description: "The day the sender signed for the dispute it got back. 签收退回日",
  })
  handedBackOn: string | null;

  toOrganizationId: string;
  petitionId: string;
  mediationCaseId: string | null;
  agreementId: string | null;
  consents: readonly PetitionConsent[];
}
