import { Field, ID, InputType, Int } from "type-graphql";
import { payloadOf } from "../../shared/federation/payload.ts";
import { Day, Line } from "../../shared/scalars/scalars.ts";
import {
  CourtReferralChangeInput,
  courtReferralAnswer,
  courtReferralProblems,
} from "../court-referral/court-referral.payload.ts";
import type { CourtConsentAnswer, CourtConsentMeans } from "./hand-over.codes.ts";
import { answerEnum, meansEnum } from "./hand-over.type.ts";

@InputType({ description: "What a party answered when it was asked for this hand-over. 征询意愿" })
export class CourtConsentInput {
  @Field(() => ID, { description: "Which party. 当事人" })
  partyId: string;

  @Field(() => answerEnum, { description: "The answer. 意愿" })
  answer: CourtConsentAnswer;

  @Field(() => Day, { description: "The day it was asked. 征询日期" })
  askedOn: string;

  @Field(() => meansEnum, { description: "How it was asked. 方式" })
  means: CourtConsentMeans;
}

@InputType({ description: "A paper that is handed over. 移送材料" })
export class CourtPaperInput {
  @Field(() => Line, { description: "What paper it is. 材料名称" })
  kind: string;

  @Field(() => Int, { description: "Its pages. 页数" })
  pages: number;

  @Field(() => Line, { description: "Its SHA-256 digest in hexadecimal digits. 摘要值" })
  sha256: string;
}

@InputType({ description: "A complaint is handed to a committee. 委派或者委托" })
export class HandOverToMediationInput extends CourtReferralChangeInput {
  @Field(() => ID, { description: "The committee, chosen by the parties together or else named. 调委会" })
  toOrganizationId: string;

  @Field(() => [CourtConsentInput], { description: "The answer of every party, asked for this hand-over. 征询意愿" })
  consents: CourtConsentInput[];

  @Field(() => [CourtPaperInput], { defaultValue: [], description: "The papers that go along. 移送材料" })
  documents: CourtPaperInput[];

  @Field(() => Boolean, {
    defaultValue: false,
    description: "Whether it goes over the online platform, which sets a clock for confirming. 是否在线移送",
  })
  online: boolean;
}

export const delegateMediation = payloadOf(
  "DelegateMediationPayload",
  "What came of delegating. 委派结果",
  courtReferralAnswer,
  courtReferralProblems,
);
export const entrustMediation = payloadOf(
  "EntrustMediationPayload",
  "What came of entrusting. 委托结果",
  courtReferralAnswer,
  courtReferralProblems,
);
