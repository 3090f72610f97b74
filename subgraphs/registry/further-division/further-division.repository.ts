import type { EntityManager, SelectQueryBuilder } from "typeorm";
import { visibleRows } from "../../shared/auth/visible-rows.ts";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { type Rows, isId, rowsOf } from "../../shared/db/rows.ts";
import { FurtherDivisionEntity } from "./further-division.entity.ts";

export interface FurtherDivisionRepository extends Rows<FurtherDivisionEntity> {
  findVisible(viewer: Viewer, id: string): Promise<FurtherDivisionEntity | null>;
}

/** Whoever sees the dispute sees where it belongs. */
export function visibleFurtherDivisions(db: EntityManager, viewer: Viewer): SelectQueryBuilder<FurtherDivisionEntity> {
  const { sql, parameters } = visibleRows(viewer, { disputeId: "f.dispute_id", divisionCode: "f.division_code" });
  return db.createQueryBuilder(FurtherDivisionEntity, "f").where(sql, parameters);
}

export const furtherDivisionRepository = (db: EntityManager): FurtherDivisionRepository => ({
  ...rowsOf(db, FurtherDivisionEntity),
  findVisible: async (viewer, id) =>
    isId(id) ? visibleFurtherDivisions(db, viewer).andWhere("f.id = :id", { id }).getOne() : null,
});
