import { Field, ID, InputType, Int } from "type-graphql";
import { custodyProblems } from "../../shared/errors/custody.problems.ts";
import { payloadOf } from "../../shared/federation/payload.ts";
import { Day, Line } from "../../shared/scalars/scalars.ts";
import { IncidentChangeInput, policeMediation } from "../incident/incident.payload.ts";
import type { HandOverAnswer, HandOverMeans } from "./hand-over.codes.ts";
import { handOverAnswerEnum, handOverMeansEnum } from "./hand-over.type.ts";

@InputType({ description: "What a party answered about this one hand-over. 征询意愿" })
export class IncidentConsentInput {
  @Field(() => ID, { description: "Which party. 当事人" })
  partyId: string;

  @Field(() => handOverAnswerEnum, { description: "The answer. 意愿" })
  answer: HandOverAnswer;

  @Field(() => Day, { description: "The day it was asked. 征询日期" })
  askedOn: string;

  @Field(() => handOverMeansEnum, { description: "How it was asked. 方式" })
  means: HandOverMeans;
}

@InputType({ description: "A paper that goes along. 随送材料" })
export class IncidentDocumentInput {
  @Field(() => Line, { description: "What it is. 名称" })
  kind: string;

  @Field(() => Int, { description: "How many pages. 页数" })
  pages: number;

  @Field(() => Line, { description: "Its SHA-256 digest, 64 small hexadecimal digits. 摘要值" })
  sha256: string;
}

@InputType({ description: "The civil side goes to a committee, with the consent of every party. 移送人民调解" })
export class SendIncidentToMediationInput extends IncidentChangeInput {
  @Field(() => ID, { description: "The stationed room or another committee. 接收调委会" })
  toOrganizationId: string;

  @Field(() => [IncidentConsentInput], { description: "The answer of every party to this hand-over. 当事人意愿" })
  consents: IncidentConsentInput[];

  @Field(() => [IncidentDocumentInput], { defaultValue: [], description: "The papers that go along. 随送材料" })
  documents: IncidentDocumentInput[];
}

export const referIncidentToMediation = payloadOf(
  "ReferIncidentToMediationPayload",
  "What came of handing it over. 移送结果",
  policeMediation,
  custodyProblems,
);
export const chooseMediation = payloadOf(
  "ChooseMediationPayload",
  "What came of choosing people's mediation. 选择人民调解结果",
  policeMediation,
  custodyProblems,
);
