import { Field, ID, InputType } from "type-graphql";
import { UnfitBody } from "../../shared/known-body/known-body.payload.ts";
import { payloadOf } from "../../shared/federation/payload.ts";
import { HandOverConsentInput, HandOverDocumentInput } from "../../shared/hand-over/hand-over.payload.ts";
import {
  CourtReferralChangeInput,
  courtReferralAnswer,
  courtReferralProblems,
} from "../court-referral/court-referral.payload.ts";
import { AnotherChosen } from "../online-choice/online-choice.type.ts";

@InputType({ description: "A complaint is handed to a committee. 委派或者委托" })
export class HandOverToMediationInput extends CourtReferralChangeInput {
  @Field(() => ID, { description: "The committee, chosen by the parties together or else named. 调委会" })
  toOrganizationId: string;

  @Field(() => [HandOverConsentInput], { description: "The answer of every party, asked for this hand-over. 征询意愿" })
  consents: HandOverConsentInput[];

  @Field(() => [HandOverDocumentInput], { defaultValue: [], description: "The papers that go along. 移送材料" })
  documents: HandOverDocumentInput[];

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
  [...courtReferralProblems, AnotherChosen, UnfitBody],
);
export const entrustMediation = payloadOf(
  "EntrustMediationPayload",
  "What came of entrusting. 委托结果",
  courtReferralAnswer,
  [...courtReferralProblems, UnfitBody],
);
