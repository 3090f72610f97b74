import type { EntityManager, SelectQueryBuilder } from "typeorm";
import { addressedRows } from "../../shared/auth/addressed-rows.ts";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { type Rows, isId, rowsOf } from "../../shared/db/rows.ts";
import { SupervisionNoticeEntity } from "./supervision.entity.ts";

export interface SupervisionRepository extends Rows<SupervisionNoticeEntity> {
  /** The notice, where the viewer may see it. */
  findVisible(viewer: Viewer, id: string): Promise<SupervisionNoticeEntity | null>;
  /** The open notice to a body on a dispute. */
  openTo(disputeId: string, addresseeId: string): Promise<SupervisionNoticeEntity | null>;
}

/** Notices the viewer may see: its own division's or those that name its body. */
export function visibleNotices(db: EntityManager, viewer: Viewer): SelectQueryBuilder<SupervisionNoticeEntity> {
  const columns = { disputeId: "n.dispute_id", divisionCode: "n.division_code" };
  const { sql, parameters } = addressedRows(viewer, columns, ":namedBody IN (n.addressee_id, n.issuer_id)");
  return db.createQueryBuilder(SupervisionNoticeEntity, "n").where(sql, parameters);
}

export const supervisionRepository = (db: EntityManager): SupervisionRepository => ({
  ...rowsOf(db, SupervisionNoticeEntity),
  findVisible: async (viewer, id) =>
    isId(id) ? visibleNotices(db, viewer).andWhere("n.id = :id", { id }).getOne() : null,
  openTo: (disputeId, addresseeId) =>
    db
      .createQueryBuilder(SupervisionNoticeEntity, "n")
      .where("n.dispute_id = :disputeId AND n.addressee_id = :addresseeId", { disputeId, addresseeId })
      .andWhere("n.closed_at IS NULL")
      .getOne(),
});
