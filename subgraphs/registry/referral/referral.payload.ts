import { Field, ID, InputType } from "type-graphql";
import { custodyProblems } from "../../shared/errors/custody.problems.ts";
import { payloadOf } from "../../shared/federation/payload.ts";
import { ChangeInput } from "../../shared/federation/write-input.ts";
import { Line } from "../../shared/scalars/scalars.ts";
import { DisputeChangeInput } from "../dispute/dispute.payload.ts";
import { HandOverWaits, Referral } from "./referral.type.ts";

@InputType({ description: "A hand-over of the dispute to another body. 移送" })
export class ReferDisputeInput extends DisputeChangeInput {
  @Field(() => ID, { description: "The body it is offered to. 接收单位" })
  toOrganizationId: string;

  @Field(() => Line, { description: "The article, rule or reason it rests on. 依据" })
  legalBasis: string;
}

@InputType({ description: "The receiver signs. 签收" })
export class AcceptReferralInput extends ChangeInput {
  @Field(() => ID, { description: "Which hand-over. 移送" })
  referralId: string;
}

@InputType({ description: "The receiver gives it back, or the sender takes it back. 退回或者撤回" })
export class EndReferralInput extends AcceptReferralInput {
  @Field(() => Line, { description: "Why. 理由" })
  reason: string;
}

const referral = {
  name: "referral",
  type: () => Referral,
  description: "The hand-over as it stands now. 移送",
} as const;
export const referDispute = payloadOf("ReferDisputePayload", "What came of referring. 移送结果", referral, [
  ...custodyProblems,
  HandOverWaits,
]);
export const acceptReferral = payloadOf(
  "AcceptReferralPayload",
  "What came of signing. 签收结果",
  referral,
  custodyProblems,
);
export const returnReferral = payloadOf(
  "ReturnReferralPayload",
  "What came of returning. 退回结果",
  referral,
  custodyProblems,
);
export const withdrawReferral = payloadOf(
  "WithdrawReferralPayload",
  "What came of withdrawing. 撤回结果",
  referral,
  custodyProblems,
);
