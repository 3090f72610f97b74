import type { EntityManager, SelectQueryBuilder } from "typeorm";
import { addressedRows } from "../../shared/auth/addressed-rows.ts";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { type Rows, isId, rowsOf } from "../../shared/db/rows.ts";
import { MajorReportEntity } from "./major-report.entity.ts";

export interface MajorReportRepository extends Rows<MajorReportEntity> {
  findVisible(viewer: Viewer, id: string): Promise<MajorReportEntity | null>;
  unanswered(disputeId: string, receiverId: string): Promise<MajorReportEntity | null>;
}

/** Reports of the viewer's division, and those its body made or received. */
export function visibleReports(db: EntityManager, viewer: Viewer): SelectQueryBuilder<MajorReportEntity> {
  const columns = { disputeId: "m.dispute_id", divisionCode: "m.division_code" };
  const { sql, parameters } = addressedRows(viewer, columns, ":namedBody IN (m.reporter_id, m.receiver_id)");
  return db.createQueryBuilder(MajorReportEntity, "m").where(sql, parameters);
}

export const majorReportRepository = (db: EntityManager): MajorReportRepository => ({
  ...rowsOf(db, MajorReportEntity),
  findVisible: async (viewer, id) =>
    isId(id) ? visibleReports(db, viewer).andWhere("m.id = :id", { id }).getOne() : null,
  unanswered: (disputeId, receiverId) => db.findOneBy(MajorReportEntity, { disputeId, receiverId, state: "REPORTED" }),
});
