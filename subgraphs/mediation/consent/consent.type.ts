import { Field, ID, ObjectType } from "type-graphql";
import { hubEnum } from "../../shared/federation/enums.ts";
import type { ConsentMeans } from "../../shared/hand-over/hand-over.codes.ts";
import { consentMeansEnum } from "../../shared/hand-over/hand-over.type.ts";
import { Day, Instant } from "../../shared/scalars/scalars.ts";
import { type ConsentAnswer, consentAnswers } from "./consent.codes.ts";

export const answerEnum = hubEnum("ConsentAnswer", "What a party answered. 意愿", consentAnswers);

@ObjectType({ description: "A party was asked and answered. 征询意愿记录" })
export class Consent {
  @Field(() => ID, { description: "Opaque id. 标识" })
  id: string;

  @Field(() => Day, { description: "The day it was asked. 征询日期" })
  askedOn: string;

  @Field(() => consentMeansEnum, { description: "How it was asked. 方式" })
  means: ConsentMeans;

  @Field(() => answerEnum, { description: "The answer. 意愿" })
  answer: ConsentAnswer;

  @Field(() => Boolean, { description: "Whether a yes covers sittings online. 是否同意线上调解" })
  online: boolean;

  @Field(() => Instant, { description: "When it answered. 答复时间" })
  answeredAt: Date;

  caseId: string;
  partyId: string;
}

@ObjectType({ description: "Where one party stands in a case: asked, answered, withdrawn. 当事人意愿状态" })
export class PartyConsent {
  @Field(() => Consent, { nullable: true, description: "The question and its answer; empty while not asked. 征询记录" })
  asked: Consent | null;

  @Field(() => answerEnum, { nullable: true, description: "What holds now; empty while not asked. 当前意愿" })
  answer: ConsentAnswer | null;

  @Field(() => Instant, { nullable: true, description: "When it took its yes back. 撤回时间" })
  withdrawnAt: Date | null;

  partyId: string;
}
