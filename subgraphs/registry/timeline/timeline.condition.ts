import type { Viewer } from "../../shared/auth/viewer.ts";
import { type RowCondition, visibleRows } from "../../shared/auth/visible-rows.ts";
import { sourcesSeen } from "../dispute/sources.condition.ts";
import { ofNoHiddenReferral } from "../outside-referral/outside-referral.condition.ts";
import {
  insideMediation,
  insidePoliceMediation,
  notForParties,
  notedOfATrack,
  ofTwoDisputes,
} from "./timeline.kinds.ts";

/** Which entries of the disputes it sees are a viewer's, as SQL over `timeline_entry t`. */
export function entriesSeen(viewer: Viewer): RowCondition {
  const disputeId = "t.dispute_id";
  const parts = [
    visibleRows(viewer, { disputeId, divisionCode: "t.division_code" }),
    sourcesSeen(viewer, { disputeId, source: WHOSE_TRACK }),
    notFromInside(viewer),
    ofAPairSeen(viewer),
    ofNoHiddenReferral(viewer, { disputeId, recordId: "t.record_id" }),
  ];
  return {
    sql: parts.map(({ sql }) => `(${sql})`).join(" AND "),
    parameters: Object.assign({ notedOfATrack }, ...parts.map(({ parameters }) => parameters)) as object as Record<
      string,
      unknown
    >,
  };
}

/** That a body joined over a petition tells of the petition, although the centre announced it. */
const WHOSE_TRACK = `(CASE WHEN t.kind = ANY (:notedOfATrack) THEN coalesce(
  (SELECT o.source FROM timeline_entry o
   WHERE o.dispute_id = t.dispute_id AND o.record_id = t.record_id AND o.source <> 'CENTRE' LIMIT 1), t.source)
  ELSE t.source END)`;

/** A link tells of another dispute; its entries are for whoever may see both, as the link is. */
function ofAPairSeen(viewer: Viewer): RowCondition {
  const leading = visibleRows(viewer, { disputeId: "dl.leading_id", divisionCode: "dl.leading_division" });
  const following = visibleRows(viewer, { disputeId: "dl.following_id", divisionCode: "dl.following_division" });
  return {
    sql: `t.kind <> ALL (:ofTwoDisputes) OR EXISTS (SELECT 1 FROM dispute_link dl
      WHERE dl.id::text = t.record_id AND (dl.leading_id = t.dispute_id OR dl.following_id = t.dispute_id)
        AND ${leading.sql} AND ${following.sql})`,
    parameters: { ...leading.parameters, ...following.parameters, ofTwoDisputes },
  };
}

/** Where nobody of a body acted, as when a party asked for a recusal, the committees that mediate are told. */
const notFromInside = ({ agency, organizationId, post }: Viewer): RowCondition =>
  agency === null
    ? post === "DEVELOPER"
      ? { sql: "TRUE", parameters: {} }
      : { sql: "t.kind <> ALL (:notForParties)", parameters: { notForParties } }
    : {
        sql: `${agency === "POLICE" ? "TRUE" : "t.kind <> ALL (:insidePoliceMediation)"} AND (t.kind <> ALL (:insideMediation) OR t.organization_id = :insideBody OR (t.organization_id IS NULL AND EXISTS (
          SELECT 1 FROM mediating_body mb WHERE mb.dispute_id = t.dispute_id AND mb.organization_id = :insideBody)))`,
        parameters: { insideMediation, insidePoliceMediation, insideBody: organizationId },
      };
