import type { AccessTable, FieldRule } from "../../shared/access/access-rule.ts";
import { act, actsOf } from "../../shared/access/acts.ts";
import { rowsOfDispute, rowsOfTheirOwner, shown } from "../../shared/access/shared-rules.ts";
import { stateOnly, tracks } from "../../shared/auth/tracks.ts";
import type { Viewer } from "../../shared/auth/viewer.ts";
import type { Agency } from "../../shared/state-machine/agencies.ts";
import { handlingPosts } from "../../shared/state-machine/posts.ts";
import { centresOrBodies } from "../dispute/dispute.access.ts";
import type { HandedOver } from "./referral.rules.ts";
import type { Linkage } from "./referral.codes.ts";
import { CUSTODY, referralProcedure } from "./referral.states.ts";

/** Of whose track a hand-over is a step; the centre's own are everybody's who sees the dispute. */
const OF_TRACK: Readonly<Record<Linkage, Agency>> = {
  CENTRE: "CENTRE",
  POLICE: "POLICE",
  COURT: "COURT",
  PETITION: "PETITION",
  // Only petition offices forward to departments.
  ADMIN_DEPARTMENT: "PETITION",
};

/**
 * Whether a viewer sees the track a hand-over is a step of, and with it the number, the linkage and the mode. Who holds the
 * dispute is not asked here: custody is for all of its bodies.
 *
 * Law: Regulations on Petition Work, art. 30; domain rules D.6, as `tracks` has them; the two ends know their own.
 */
export function seesTrack(
  { post, agency, organizationId }: Pick<Viewer, "post" | "agency" | "organizationId">,
  { linkage, fromOrganizationId, toOrganizationId }: HandedOver,
): boolean {
  const owner = OF_TRACK[linkage];
  if (post === "PARTY") return owner !== "PETITION";
  if (agency === null || organizationId === fromOrganizationId || organizationId === toOrganizationId) return true;
  return tracks[agency][owner] === "SEEN" && !stateOnly(agency, owner);
}

const whoseTrackItIs: FieldRule<HandedOver> = {
  code: "HAND_OVER_TRACK",
  en: "Under which linkage, mode and number a dispute was handed over is for whoever sees that agency's track, and the two bodies; others learn who holds it.",
  zh: "对接类型、方式、来源编号仅对可见该机构事项的单位和移送双方显示，其他单位仅可见承办单位",
  source: "Regulations on Petition Work, art. 30; Personal Information Protection Law, art. 6; domain rules D.6",
  may: seesTrack,
};

const seesText = (viewer: Viewer, handOver: HandedOver): boolean =>
  seesTrack(viewer, handOver) &&
  (viewer.post === "SUPERVISOR" || centresOrBodies(viewer, [handOver.fromOrganizationId, handOver.toOrganizationId]));

const TEXT = {
  code: "HAND_OVER_TEXT",
  en: "What the bodies wrote about a hand-over, the signed receipts included, is for the two of them, the centre, its supervisor included, and the parties who see its track; others learn that it happened.",
  zh: "移送依据、退回和撤回理由及签名回执仅移送双方、调处中心（含督办人员）和可见该事项的当事人可见",
  source: "Personal Information Protection Law, art. 6; domain rules D.6: a supervisor sees hand-overs",
} as const;

const betweenSenderAndReceiver: FieldRule<HandedOver> = { ...TEXT, may: seesText };

/** A receipt with the hand-over it is a step of. */
export interface ReceiptOfHandOver {
  readonly handOver: HandedOver;
}

const receiptBetweenThem: FieldRule<ReceiptOfHandOver> = {
  ...TEXT,
  may: (viewer, { handOver }) => seesText(viewer, handOver),
};

export const referralAccess: AccessTable = {
  rows: { HandOverReceipt: rowsOfTheirOwner, Referral: rowsOfDispute },
  fields: {
    Referral: [
      [
        shown,
        "id from to dispute returnsMatter availableActions state sentAt decidedAt sentReceipt decisionReceipt version",
      ],
      [whoseTrackItIs, "linkage courtMode sourceNumber civilPartOnly"],
      [betweenSenderAndReceiver, "legalBasis reason"],
    ],
    HandOverReceipt: [
      [shown, "organization post at"],
      [receiptBetweenThem, "statement"],
    ],
    Dispute: [[shown, "referrals"]],
  },
  acts: [...actsOf(referralProcedure), act("referDispute", handlingPosts, CUSTODY)],
};
