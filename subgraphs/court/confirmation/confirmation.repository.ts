import type { EntityManager, SelectQueryBuilder } from "typeorm";
import { trackRows } from "../../shared/auth/track-rows.ts";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { holdNumber } from "../../shared/db/hold-number.ts";
import { type Rows, isId, rowsOf } from "../../shared/db/rows.ts";
import type { Page } from "../../shared/paging/cursor.ts";
import { pageBy } from "../../shared/paging/keyset.ts";
import { ConfirmationEntity } from "./confirmation.entity.ts";
import type { ConfirmationState } from "./confirmation.states.ts";

/** What a list of applications is narrowed by. */
export interface ConfirmationFilter {
  readonly states: readonly ConfirmationState[] | null;
  readonly prioritised?: boolean | null;
  readonly courtId: string | null;
}

export interface ConfirmationRepository extends Rows<ConfirmationEntity> {
  lockVisible(viewer: Viewer, id: string): Promise<ConfirmationEntity | null>;
  /** All applications of an agreement, at whatever court. */
  ofAgreement(agreementId: string): Promise<ConfirmationEntity[]>;
  /** Those of these applications whose agreement was brought to another court as well. */
  filedElsewhere(ids: readonly string[]): Promise<string[]>;
  numberTaken(caseNumber: string): Promise<boolean>;
  page(viewer: Viewer, filter: ConfirmationFilter, page: Page): Promise<ConfirmationEntity[]>;
  count(viewer: Viewer, filter: ConfirmationFilter): Promise<number>;
}

/** The applications a viewer may see. */
export function visibleConfirmations(db: EntityManager, viewer: Viewer): SelectQueryBuilder<ConfirmationEntity> {
  const columns = { disputeId: "c.dispute_id", divisionCode: "c.division_code" };
  const { sql, parameters } = trackRows(viewer, columns, {
    of: "COURT",
    own: "c.court_id = :trackBody",
    // The committee before which it was reached learns what becomes of it.
    referred:
      "EXISTS (SELECT 1 FROM eligible_agreement ra WHERE ra.agreement_id = c.agreement_id AND ra.committee_id = :trackBody)",
  });
  return db.createQueryBuilder(ConfirmationEntity, "c").where(sql, parameters);
}

export const confirmationRepository = (db: EntityManager): ConfirmationRepository => ({
  ...rowsOf(db, ConfirmationEntity),

  lockVisible: async (viewer, id) =>
    isId(id)
      ? visibleConfirmations(db, viewer).andWhere("c.id = :id", { id }).setLock("pessimistic_write").getOne()
      : null,

  ofAgreement: (agreementId) => db.findBy(ConfirmationEntity, { agreementId }),

  async filedElsewhere(ids) {
    const rows: { id: string }[] = await db.query(
      `SELECT c.id FROM judicial_confirmation c WHERE c.id = ANY ($1) AND EXISTS (
         SELECT 1 FROM judicial_confirmation o WHERE o.agreement_id = c.agreement_id AND o.court_id <> c.court_id)`,
      [ids],
    );
    return rows.map(({ id }) => id);
  },

  async numberTaken(caseNumber) {
    await holdNumber(db, "confirmations", caseNumber);
    return db.existsBy(ConfirmationEntity, { caseNumber });
  },

  page(viewer, filter, page) {
    const query = narrowed(visibleConfirmations(db, viewer), filter);
    return pageBy(query, "appliedOn", page).getMany();
  },

  count: (viewer, filter) => narrowed(visibleConfirmations(db, viewer), filter).getCount(),
});

function narrowed(
  query: SelectQueryBuilder<ConfirmationEntity>,
  { states, prioritised, courtId }: ConfirmationFilter,
): SelectQueryBuilder<ConfirmationEntity> {
  if (states) query.andWhere("c.state = ANY (:states)", { states });
  if (typeof prioritised === "boolean") query.andWhere(`c.priority_ground IS ${prioritised ? "NOT NULL" : "NULL"}`);
  if (courtId) query.andWhere("c.court_id = :courtId", { courtId });
  return query;
}
