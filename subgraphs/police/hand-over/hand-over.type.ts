import { Field, ID, Int, ObjectType } from "type-graphql";
import { hubEnum } from "../../shared/federation/enums.ts";
import { Day, Instant, Line } from "../../shared/scalars/scalars.ts";
import { type MediationOutcome, mediationOutcomes } from "../incident/incident.codes.ts";
import { type HandOverAnswer, type HandOverMeans, handOverAnswers, handOverMeans } from "./hand-over.codes.ts";

export const handOverAnswerEnum = hubEnum(
  "IncidentConsentAnswer",
  "What a party answered about this hand-over. 意愿",
  handOverAnswers,
);
export const handOverMeansEnum = hubEnum(
  "IncidentConsentMeans",
  "How a party was asked about this hand-over. 征询方式",
  handOverMeans,
);
const outcomeEnum = hubEnum(
  "IncidentHandOverOutcome",
  "What came of a hand-over to mediation. 移送结果",
  mediationOutcomes,
);

@ObjectType({ description: "A party was asked about this one hand-over and answered. 征询意愿" })
export class IncidentConsent {
  @Field(() => handOverAnswerEnum, { description: "The answer. 意愿" })
  answer: HandOverAnswer;

  @Field(() => Day, { description: "The day it was asked. 征询日期" })
  askedOn: string;

  @Field(() => handOverMeansEnum, { description: "How it was asked. 方式" })
  means: HandOverMeans;

  partyId: string;
}

@ObjectType({ description: "A paper that went along with a hand-over. 随送材料" })
export class IncidentDocument {
  @Field(() => Line, { description: "What it is. 名称" })
  kind: string;

  @Field(() => Int, { description: "How many pages. 页数" })
  pages: number;

  @Field(() => String, { description: "Its SHA-256 digest. 摘要值" })
  sha256: string;
}

@ObjectType({ description: "One hand-over of an incident's civil side to a committee. 警情移送人民调解" })
export class IncidentHandOver {
  @Field(() => ID, { description: "Opaque id; the registry names it as the sender's record. 标识" })
  id: string;

  @Field(() => String, { description: "The articles it rests on. 依据" })
  legalBasis: string;

  @Field(() => Instant, { description: "When it was sent. 移送时间" })
  sentAt: Date;

  @Field(() => Day, { nullable: true, description: "The day the committee signed for it. 签收日" })
  signedOn: string | null;

  @Field(() => Day, { nullable: true, description: "The day the station signed for the matter back. 退回签收日" })
  signedBackOn: string | null;

  @Field(() => outcomeEnum, { nullable: true, description: "What came of it; empty while it is open. 结果" })
  outcome: MediationOutcome | null;

  @Field(() => Day, { nullable: true, description: "The day of that outcome. 结果日" })
  outcomeOn: string | null;

  @Field(() => String, { nullable: true, description: "Why it was not opened, given back or withdrawn. 理由" })
  reason: string | null;

  toOrganizationId: string;
  consents: readonly IncidentConsent[];
  documents: readonly IncidentDocument[];
}
