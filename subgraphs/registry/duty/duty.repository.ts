import type { EntityManager } from "typeorm";
import { type Rows, rowsOf } from "../../shared/db/rows.ts";
import { takeTurns } from "../../shared/db/turns.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { DutyShiftEntity } from "./duty.entity.ts";
import { type Shift, sharing } from "./duty.rules.ts";

export interface DutyRepository extends Rows<DutyShiftEntity> {
  /** A shift of the same post at the same place that shares a day; who plans for the body meanwhile waits until commit. */
  same(organizationId: string, windowId: string | null, shift: Shift): Promise<DutyShiftEntity | null>;
  /** Who is on duty at these bodies on a day. */
  onDuty(organizationIds: readonly string[], on: Day): Promise<DutyShiftEntity[]>;
}

export const dutyRepository = (db: EntityManager): DutyRepository => ({
  ...rowsOf(db, DutyShiftEntity),

  async same(organizationId, windowId, { post, since, until, hours }) {
    await takeTurns(db, `duty of ${organizationId}`);
    return db
      .createQueryBuilder(DutyShiftEntity, "s")
      .where("s.organization_id = :organizationId AND s.cancelled_at IS NULL", { organizationId })
      .andWhere("s.post = :post AND s.window_id IS NOT DISTINCT FROM :windowId", { post, windowId })
      .andWhere("s.since <= :until AND s.until >= :since", { since, until })
      .andWhere("s.hours = ANY (:shared)", { shared: sharing(hours) })
      .getOne();
  },

  onDuty: (organizationIds, on) =>
    db
      .createQueryBuilder(DutyShiftEntity, "s")
      .where("s.organization_id IN (:...organizationIds) AND s.cancelled_at IS NULL", { organizationIds })
      .andWhere("s.since <= :on AND s.until >= :on", { on })
      .orderBy("s.post")
      .addOrderBy("s.id")
      .getMany(),
});
