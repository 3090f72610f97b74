import type { AccessTable, FieldRule } from "../../shared/access/access-rule.ts";
import { act, actsOf } from "../../shared/access/acts.ts";
import { rowsOfDispute, rowsOfTheirOwner, shown } from "../../shared/access/shared-rules.ts";
import { handlingPosts } from "../../shared/state-machine/posts.ts";
import { centresOrBodies } from "../dispute/dispute.access.ts";
import type { ReferralEntity } from "./referral.entity.ts";
import { CUSTODY, referralProcedure } from "./referral.states.ts";

const betweenSenderAndReceiver: FieldRule<ReferralEntity> = {
  code: "HAND_OVER_TEXT",
  en: "Why a hand-over came back is for the two bodies, the centre, its supervisor included, and the parties; others learn that it did.",
  zh: "退回和撤回理由仅移送双方、调处中心（含督办人员）和当事人可见",
  source: "Personal Information Protection Law, art. 6; domain rules D.6: a supervisor sees hand-overs",
  may: (viewer, { fromOrganizationId, toOrganizationId }) =>
    viewer.post === "SUPERVISOR" || centresOrBodies(viewer, [fromOrganizationId, toOrganizationId]),
};

export const referralAccess: AccessTable = {
  rows: { HandOverReceipt: rowsOfTheirOwner, Referral: rowsOfDispute },
  fields: {
    Referral: [
      [
        shown,
        "id from to dispute returnsMatter availableActions state linkage courtMode sourceNumber civilPartOnly legalBasis sentAt decidedAt sentReceipt decisionReceipt version",
      ],
      [betweenSenderAndReceiver, "reason"],
    ],
    HandOverReceipt: [[shown, "organization post at statement"]],
    Dispute: [[shown, "referrals"]],
  },
  acts: [...actsOf(referralProcedure), act("referDispute", handlingPosts, CUSTODY)],
};
