import type { EntityManager, ObjectLiteral, SelectQueryBuilder } from "typeorm";
import { divisionPrefix } from "../../shared/auth/division.ts";
import { visibleRows } from "../../shared/auth/visible-rows.ts";
import type { Viewer } from "../../shared/auth/viewer.ts";
import type { ClockCode } from "../../shared/deadline/clocks.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { DeadlineEntity } from "../../shared/deadline/deadline.entity.ts";
import type { Page } from "../../shared/paging/cursor.ts";
import { pageBy } from "../../shared/paging/keyset.ts";
import { clocksSeen } from "../deadline/deadline.condition.ts";
import type { DisputeState } from "../dispute/dispute.states.ts";
import { ReferralEntity } from "../referral/referral.entity.ts";
import { SupervisionNoticeEntity } from "../supervision/supervision.entity.ts";
import { type DisputesOfWork, overDisputes } from "./work-list.condition.ts";

/** What a working list may be narrowed by; all conditions hold. */
export interface WorkFilter extends DisputesOfWork {
  readonly codes?: readonly ClockCode[] | null | undefined;
}

/** Which days clocks end on: from, to, or both; inclusive. */
export interface DueRange {
  readonly from: Day | null;
  readonly to: Day;
  /** A window that passed is nobody's lateness. */
  readonly windows: boolean;
}

export interface WorkListRepository {
  toAcknowledge(viewer: Viewer, filter: WorkFilter, page: Page): Promise<ReferralEntity[]>;
  returned(viewer: Viewer, filter: WorkFilter, page: Page): Promise<ReferralEntity[]>;
  clocks(viewer: Viewer, range: DueRange, filter: WorkFilter, page: Page): Promise<DeadlineEntity[]>;
  supervisionOpen(viewer: Viewer, filter: WorkFilter, page: Page): Promise<SupervisionNoticeEntity[]>;
}

/** Where a dispute that came back still waits for its sender to do something. */
const WAITING: readonly DisputeState[] = ["REGISTERED", "RETURNED", "REOPENED", "ACCEPTED", "IN_HANDLING"];

/**
 * Whose clock it is, besides the centre's of the division. A signature is awaited between two bodies, a reply from one, a
 * joint meeting from that centre alone, its word from the convener and the report on it from whom it named; every other
 * clock is the holder's, and that of the agency that set it, as far as it has to do with the dispute. Bodies of that agency are told apart by whose
 * the record is: one that gave it on to another has no part in the next one's clocks, though it may hold the dispute.
 * Committees are told apart by the holding.
 */
const OWN_CLOCK = `CASE d.code
  WHEN 'CENTRE_ACK' THEN EXISTS (SELECT 1 FROM referral cr WHERE cr.id = d.record_id::uuid
    AND :viewerBody IN (cr.to_organization_id, cr.from_organization_id))
  WHEN 'SUPERVISION_REPLY' THEN EXISTS (SELECT 1 FROM supervision_notice cn WHERE cn.id = d.record_id::uuid
    AND cn.addressee_id = :viewerBody)
  WHEN 'JOINT_MEETING_CONVENE' THEN FALSE
  WHEN 'JOINT_MEETING_DECIDE' THEN EXISTS (SELECT 1 FROM joint_meeting_item ci JOIN joint_meeting cj ON cj.id = ci.meeting_id
    WHERE ci.id = d.record_id::uuid AND cj.convener_id = :viewerBody)
  WHEN 'JOINT_MEETING_FOLLOW_UP' THEN EXISTS (SELECT 1 FROM joint_meeting_item ci WHERE ci.id = d.record_id::uuid
    AND ci.responsible_id = :viewerBody)
  ELSE coalesce(
    (SELECT coalesce(ct.passed_to_id, ct.organization_id) = :viewerBody FROM track_holder ct
     WHERE ct.record_id = d.record_id AND d.source = :viewerAgency),
    x.holder_id = :viewerBody OR (d.source = :viewerAgency AND d.source <> 'MEDIATION' AND EXISTS (
      SELECT 1 FROM dispute_relation cd WHERE cd.dispute_id = d.dispute_id AND cd.organization_id = :viewerBody)))
  END`;

export const workListRepository = (db: EntityManager): WorkListRepository => ({
  toAcknowledge(viewer, filter, page) {
    const waiting = over(db, ReferralEntity, "r", filter).andWhere("r.state = 'SENT'");
    return pageBy(ofBody(waiting, viewer, null, "r.to_organization_id = :viewerBody"), "sentAt", page).getMany();
  },

  returned(viewer, filter, page) {
    const back = over(db, ReferralEntity, "r", filter)
      .andWhere("r.state = 'RETURNED'")
      .andWhere("x.holder_id = r.from_organization_id AND x.state = ANY (:waiting)", { waiting: WAITING })
      .andWhere(
        "NOT EXISTS (SELECT 1 FROM referral later WHERE later.dispute_id = r.dispute_id AND later.sent_at > r.sent_at)",
      );
    const own = ofBody(back, viewer, "r.division_code", "r.from_organization_id = :viewerBody");
    return pageBy(own, "decidedAt", page).getMany();
  },

  clocks(viewer, { from, to, windows }, filter, page) {
    const sources = clocksSeen(viewer, { disputeId: "d.dispute_id", source: "d.source", recordId: "d.record_id" });
    const running = over(db, DeadlineEntity, "d", filter)
      .andWhere(sources.sql, sources.parameters)
      .andWhere("d.ended_on IS NULL AND d.status IN ('RUNNING', 'MISSED')")
      .andWhere("d.due_on <= :to", { to });
    if (from !== null) running.andWhere("d.due_on >= :from", { from });
    if (!windows) running.andWhere("d.kind <> 'WINDOW'");
    if (filter.codes) running.andWhere("d.code = ANY (:codes)", { codes: filter.codes });
    return pageBy(ofBody(running, viewer, "d.division_code", OWN_CLOCK), "dueOn", page).getMany();
  },

  supervisionOpen(viewer, filter, page) {
    const open = over(db, SupervisionNoticeEntity, "n", filter).andWhere("n.closed_at IS NULL");
    const own = ofBody(open, viewer, "n.division_code", ":viewerBody IN (n.addressee_id, n.issuer_id)");
    return pageBy(own, "issuedAt", page).getMany();
  },
});

/** Rows about disputes, narrowed by the dispute. */
const over = <Row extends ObjectLiteral>(
  db: EntityManager,
  entity: new () => Row,
  alias: string,
  filter: WorkFilter,
): SelectQueryBuilder<Row> => overDisputes(db.createQueryBuilder(entity, alias), filter);

/** Rows of the viewer's body and, for the centre, of its divisions; whoever works for no body has no work here. */
function ofBody<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  viewer: Viewer,
  division: string | null,
  body: string,
): SelectQueryBuilder<Row> {
  const { post, demo, agency, organizationId, divisions } = viewer;
  // A list is never wider than what the viewer may see of disputes anyway.
  const seen = visibleRows(viewer, { disputeId: "x.id", divisionCode: "x.division_code" });
  query.andWhere(seen.sql, seen.parameters);
  if (post === "DEVELOPER") return query.andWhere(demo ? "TRUE" : "FALSE");
  if (organizationId === null) return query.andWhere("FALSE");
  const own = { viewerBody: organizationId, viewerAgency: agency };
  if (agency !== "CENTRE" || division === null) return query.andWhere(`(${body})`, own);
  const viewerDivisions = divisions.map((code) => `${divisionPrefix(code)}%`);
  return query.andWhere(`(${division} LIKE ANY (:viewerDivisions) OR ${body})`, { ...own, viewerDivisions });
}
