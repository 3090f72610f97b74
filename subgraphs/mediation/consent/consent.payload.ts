import { Field, ID, InputType } from "type-graphql";
import { payloadOf } from "../../shared/federation/payload.ts";
import type { ConsentMeans } from "../../shared/hand-over/hand-over.codes.ts";
import { consentMeansEnum } from "../../shared/hand-over/hand-over.type.ts";
import { Day } from "../../shared/scalars/scalars.ts";
import { CaseChangeInput } from "../mediation-case/mediation-case.payload.ts";
import type { ConsentAnswer } from "./consent.codes.ts";
import { consentProblems } from "./consent.problems.ts";
import { Consent, answerEnum } from "./consent.type.ts";

@InputType({ description: "A party was asked and answered. 征询意愿" })
export class RecordConsentInput extends CaseChangeInput {
  @Field(() => ID, { description: "Which party. 当事人" })
  partyId: string;

  @Field(() => Day, { description: "The day it was asked. 征询日期" })
  askedOn: string;

  @Field(() => consentMeansEnum, { description: "How it was asked. 方式" })
  means: ConsentMeans;

  @Field(() => answerEnum, { description: "The answer. 意愿" })
  answer: ConsentAnswer;

  @Field(() => Boolean, { defaultValue: false, description: "Whether a yes covers sittings online. 是否同意线上调解" })
  online: boolean;
}

export const recordConsent = payloadOf(
  "RecordConsentPayload",
  "What came of asking. 征询结果",
  {
    name: "consent",
    type: () => Consent,
    description: "The answer as recorded. 意愿记录",
  },
  consentProblems,
);
