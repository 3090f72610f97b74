import { type EntityManager, In, type SelectQueryBuilder } from "typeorm";
import { trackRows } from "../../shared/auth/track-rows.ts";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { holdNumber } from "../../shared/db/hold-number.ts";
import { type Rows, isId, rowsOf } from "../../shared/db/rows.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { KnownDisputeEntity } from "../../shared/known-dispute/known-dispute.entity.ts";
import type { Page } from "../../shared/paging/cursor.ts";
import { pageBy } from "../../shared/paging/keyset.ts";
import { CourtReferralEntity } from "./court-referral.entity.ts";
import type { CourtReferralState } from "./court-referral.states.ts";

/** What a list of complaints is narrowed by. */
export interface CourtReferralFilter {
  readonly states: readonly CourtReferralState[] | null;
  readonly courtId: string | null;
  /** With a committee that has not signed for papers sent on this day or before. */
  readonly sentUntil: Day | null;
  /** Whose clock of mediation runs and ends in this time, with or without an agreed extension. */
  readonly mediation: {
    readonly codes: readonly string[];
    readonly from: Day | null;
    readonly until: Day | null;
    readonly extended: boolean | null;
  } | null;
}

const UNSIGNED = `EXISTS (
  SELECT 1 FROM court_hand_over h WHERE h.court_referral_id = c.id AND h.ended_on IS NULL AND h.signed_on IS NULL
    AND (h.sent_at AT TIME ZONE 'Asia/Shanghai')::date <= :sentUntil)`;

const MEDIATION_ENDS = `EXISTS (
  SELECT 1 FROM deadline w
  WHERE w.record_id = c.id::text AND w.code = ANY (:codes) AND w.status = 'RUNNING'
    AND w.due_on >= coalesce(:from::date, w.due_on) AND w.due_on <= coalesce(:until::date, w.due_on)
    AND (w.extensions <> '[]'::jsonb) = coalesce(:extended::boolean, w.extensions <> '[]'::jsonb))`;

export interface CourtReferralRepository extends Rows<CourtReferralEntity> {
  lockVisible(viewer: Viewer, id: string): Promise<CourtReferralEntity | null>;
  /** Holds the dispute's row until commit, so that two complaints of it cannot be opened past each other. */
  lockDispute(disputeId: string): Promise<void>;
  /** The complaint of this dispute at this court that stands in one of these states. */
  standingIn(
    disputeId: string,
    courtId: string,
    states: readonly CourtReferralState[],
  ): Promise<CourtReferralEntity | null>;
  /** Whether a complaint, a case or a statement bears this number already. */
  numberTaken(number: string): Promise<boolean>;
  page(viewer: Viewer, filter: CourtReferralFilter, page: Page): Promise<CourtReferralEntity[]>;
  count(viewer: Viewer, filter: CourtReferralFilter): Promise<number>;
}

/** The complaints a viewer may see. */
export function visibleReferrals(db: EntityManager, viewer: Viewer): SelectQueryBuilder<CourtReferralEntity> {
  const columns = { disputeId: "c.dispute_id", divisionCode: "c.division_code" };
  const { sql, parameters } = trackRows(viewer, columns, {
    of: "COURT",
    own: "c.court_id = :trackBody",
    referred:
      "EXISTS (SELECT 1 FROM court_hand_over rh WHERE rh.court_referral_id = c.id AND rh.committee_id = :trackBody)",
  });
  return db.createQueryBuilder(CourtReferralEntity, "c").where(sql, parameters);
}

export const courtReferralRepository = (db: EntityManager): CourtReferralRepository => ({
  ...rowsOf(db, CourtReferralEntity),

  lockVisible: async (viewer, id) =>
    isId(id) ? visibleReferrals(db, viewer).andWhere("c.id = :id", { id }).setLock("pessimistic_write").getOne() : null,

  async lockDispute(id) {
    await db.findOne(KnownDisputeEntity, { where: { id }, lock: { mode: "pessimistic_write" } });
  },

  standingIn: (disputeId, courtId, states) =>
    db.findOneBy(CourtReferralEntity, { disputeId, courtId, state: In([...states]) }),

  async numberTaken(number) {
    await holdNumber(db, "court referrals", number);
    return db.existsBy(CourtReferralEntity, [
      { preFilingNumber: number },
      { caseNumber: number },
      { statementNumber: number },
    ]);
  },

  page(viewer, filter, page) {
    const query = narrowed(visibleReferrals(db, viewer), filter);
    return pageBy(query, "receivedOn", page).getMany();
  },

  count: (viewer, filter) => narrowed(visibleReferrals(db, viewer), filter).getCount(),
});

function narrowed(
  query: SelectQueryBuilder<CourtReferralEntity>,
  { states, courtId, sentUntil, mediation }: CourtReferralFilter,
): SelectQueryBuilder<CourtReferralEntity> {
  if (states) query.andWhere("c.state = ANY (:states)", { states });
  if (courtId) query.andWhere("c.court_id = :courtId", { courtId });
  if (sentUntil) query.andWhere(UNSIGNED, { sentUntil });
  if (mediation) query.andWhere(MEDIATION_ENDS, { ...mediation });
  return query;
}
