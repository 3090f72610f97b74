import { Field, ID, InputType } from "type-graphql";
import { custodyProblems } from "../../shared/errors/custody.problems.ts";
import { hubEnum } from "../../shared/federation/enums.ts";
import { payloadOf } from "../../shared/federation/payload.ts";
import { Line, Text } from "../../shared/scalars/scalars.ts";
import type { DisputeLevel } from "../dispute/dispute.codes.ts";
import { DisputeChangeInput } from "../dispute/dispute.payload.ts";
import { HandOverWaits } from "../referral/referral.type.ts";
import { Dispute, levelEnum } from "../dispute/dispute.type.ts";
import type { ViolenceAnswer } from "../violence-inquiry/violence-inquiry.codes.ts";
import { violenceAnswerEnum } from "../violence-inquiry/violence-inquiry.type.ts";

export const settlementFormEnum = hubEnum("SettlementForm", "The form of a settlement at the window. 化解形式", {
  ORAL: { en: "By word of mouth, recorded.", zh: "口头" },
  WRITTEN: { en: "In writing.", zh: "书面" },
});

const ASKED_AGAIN =
  "The answer when asked again about domestic violence; needed in a family dispute and where it was indicated before. 家庭暴力询问结果";

@InputType({ description: "How the centre sorts a dispute and to whom it goes. 分流指派" })
export class TriageDisputeInput extends DisputeChangeInput {
  @Field(() => violenceAnswerEnum, { nullable: true, description: ASKED_AGAIN })
  violenceAnswer?: ViolenceAnswer | null;

  @Field(() => levelEnum, { description: "How hard it is. 难易程度" })
  level: DisputeLevel;

  @Field(() => Line, { description: "Why this level and this body. 理由" })
  reason: string;

  @Field(() => ID, { description: "The body that is to handle it. 承办单位" })
  toOrganizationId: string;
}

@InputType({ description: "A settlement at the window. 当场化解" })
export class SettleDisputeOnTheSpotInput extends DisputeChangeInput {
  @Field(() => violenceAnswerEnum, { nullable: true, description: ASKED_AGAIN })
  violenceAnswer?: ViolenceAnswer | null;

  @Field(() => settlementFormEnum, { description: "Oral or written. 形式" })
  form: "ORAL" | "WRITTEN";
}

@InputType({ description: "Another route the party is told. 引导其他途径" })
export class RedirectDisputeInput extends DisputeChangeInput {
  @Field(() => Line, { description: "Why the centre cannot mediate it. 理由" })
  reason: string;

  @Field(() => Text, { description: "The route the party was told. 告知的途径" })
  routeTold: string;
}

const dispute = { name: "dispute", type: () => Dispute, description: "The dispute as it stands now. 纠纷" } as const;
export const triageDispute = payloadOf("TriageDisputePayload", "What came of triage. 分流结果", dispute, [
  ...custodyProblems,
  HandOverWaits,
]);
export const settleDisputeOnTheSpot = payloadOf(
  "SettleDisputeOnTheSpotPayload",
  "What came of settling at the window. 当场化解结果",
  dispute,
  custodyProblems,
);
export const redirectDispute = payloadOf(
  "RedirectDisputePayload",
  "What came of redirecting. 引导结果",
  dispute,
  custodyProblems,
);
