import { type EntityManager, In, Not } from "typeorm";
import { visibleRows } from "../../shared/auth/visible-rows.ts";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { type Rows, isId, rowsOf } from "../../shared/db/rows.ts";
import { MediationCaseEntity } from "./mediation-case.entity.ts";

const ENDED = ["REFUSED", "AGREED", "TERMINATED"] as const;

export interface MediationCaseRepository extends Rows<MediationCaseEntity> {
  lockVisible(viewer: Viewer, id: string): Promise<MediationCaseEntity | null>;
  /** The case of this dispute that is still going on. */
  openOf(disputeId: string): Promise<MediationCaseEntity | null>;
  nextSerial(committeeId: string, year: number): Promise<number>;
}

export const mediationCaseRepository = (db: EntityManager): MediationCaseRepository => ({
  ...rowsOf(db, MediationCaseEntity),

  async lockVisible(viewer, id) {
    if (!isId(id)) return null;
    const visible = visibleRows(viewer, { disputeId: "m.dispute_id", divisionCode: "m.division_code" });
    return db
      .createQueryBuilder(MediationCaseEntity, "m")
      .where("m.id = :id", { id })
      .andWhere(visible.sql, visible.parameters)
      .setLock("pessimistic_write")
      .getOne();
  },

  openOf: (disputeId) => db.findOneBy(MediationCaseEntity, { disputeId, state: Not(In([...ENDED])) }),

  async nextSerial(committeeId, year) {
    const [row]: { last: number }[] = await db.query(
      `INSERT INTO case_serial (committee_id, year, last) VALUES ($1, $2, 1)
       ON CONFLICT (committee_id, year) DO UPDATE SET last = case_serial.last + 1 RETURNING last`,
      [committeeId, year],
    );
    return row?.last ?? 1;
  },
});
