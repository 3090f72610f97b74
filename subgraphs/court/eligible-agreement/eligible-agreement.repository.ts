import type { EntityManager } from "typeorm";
import { trackRows } from "../../shared/auth/track-rows.ts";
import type { Viewer } from "../../shared/auth/viewer.ts";
import type { Day } from "../../shared/deadline/day.ts";
import type { Page } from "../../shared/paging/cursor.ts";
import { EligibleAgreementEntity } from "./eligible-agreement.entity.ts";
import type { CourtMode } from "../hand-over/hand-over.codes.ts";

/** Whose window runs: started, not used, and its last day not passed or not known yet. */
const WINDOW_RUNS = `EXISTS (
  SELECT 1 FROM deadline w
  WHERE w.record_id = a.agreement_id::text AND w.code = 'CONFIRM_APPLY' AND w.status = 'RUNNING'
    AND (w.due_on IS NULL OR w.due_on >= :today))`;

/** Whose window ends by a day. */
const WINDOW_ENDS = `EXISTS (
  SELECT 1 FROM deadline e
  WHERE e.record_id = a.agreement_id::text AND e.code = 'CONFIRM_APPLY' AND e.status = 'RUNNING' AND e.due_on <= :dueUntil)`;

/** What the list may be narrowed by besides; all conditions hold. */
export interface ConfirmableFilter {
  readonly dueUntil?: Day | null;
  readonly committeeIds?: readonly string[] | null;
  readonly modes?: readonly CourtMode[] | null;
}

export interface EligibleAgreementRepository {
  /** Agreements the viewer may see whose window runs on `today`; with `courtId`, those that court's invitation led to. */
  withOpenWindow(
    viewer: Viewer,
    filter: ConfirmableFilter & { readonly courtId: string | null; readonly today: Day },
    page: Page,
  ): Promise<EligibleAgreementEntity[]>;
}

export const eligibleAgreementRepository = (db: EntityManager): EligibleAgreementRepository => ({
  withOpenWindow(viewer, { courtId, today, dueUntil, committeeIds, modes }, { limit, after }) {
    const columns = { disputeId: "a.dispute_id", divisionCode: "a.division_code" };
    const { sql, parameters } = trackRows(viewer, columns, {
      of: "COURT",
      own: "a.inviting_court_id = :trackBody",
      referred: "a.committee_id = :trackBody",
    });
    const query = db
      .createQueryBuilder(EligibleAgreementEntity, "a")
      .where(sql, parameters)
      .andWhere(WINDOW_RUNS, { today });
    if (courtId) query.andWhere("a.inviting_court_id = :courtId", { courtId });
    if (dueUntil) query.andWhere(WINDOW_ENDS, { dueUntil });
    if (committeeIds) query.andWhere("a.committee_id = ANY (:committeeIds)", { committeeIds });
    if (modes) query.andWhere("a.court_mode = ANY (:modes)", { modes });
    if (after) {
      const [effectiveOn, afterId] = after;
      query.andWhere("(a.effective_on, a.agreement_id) > (:effectiveOn, :afterId)", { effectiveOn, afterId });
    }
    return query
      .orderBy("a.effectiveOn")
      .addOrderBy("a.agreementId")
      .limit(limit + 1)
      .getMany();
  },
});
