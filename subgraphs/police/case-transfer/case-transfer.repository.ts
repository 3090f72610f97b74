import type { EntityManager, SelectQueryBuilder } from "typeorm";
import { trackRows } from "../../shared/auth/track-rows.ts";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { type Rows, isId, rowsOf } from "../../shared/db/rows.ts";
import type { Page } from "../../shared/paging/cursor.ts";
import { pageBy } from "../../shared/paging/keyset.ts";
import { unsealed } from "../../shared/seal/seal.condition.ts";
import { CaseTransferEntity } from "./case-transfer.entity.ts";
import type { CaseTransferState } from "./case-transfer.states.ts";

export interface CaseTransferRepository extends Rows<CaseTransferEntity> {
  findVisible(viewer: Viewer, id: string): Promise<CaseTransferEntity | null>;
  ofIncidents(viewer: Viewer, incidentIds: readonly string[]): Promise<CaseTransferEntity[]>;
  /** Those of the viewer's own unit, the oldest first. */
  page(viewer: Viewer, states: readonly CaseTransferState[] | null, page: Page): Promise<CaseTransferEntity[]>;
}

export const caseTransferRepository = (db: EntityManager): CaseTransferRepository => ({
  ...rowsOf(db, CaseTransferEntity),

  findVisible: async (viewer, id) => (isId(id) ? visible(db, viewer).andWhere("t.id = :id", { id }).getOne() : null),

  ofIncidents: (viewer, incidentIds) =>
    visible(db, viewer)
      .andWhere("t.incident_id = ANY (:incidentIds)", { incidentIds })
      .orderBy("t.foundAt")
      .addOrderBy("t.id")
      .getMany(),

  page(viewer, states, page) {
    const query = visible(db, viewer);
    if (viewer.agency === "POLICE")
      query.andWhere(":unit IN (t.from_station_id, t.to_station_id)", { unit: viewer.organizationId });
    if (states) query.andWhere("t.state = ANY (:states)", { states });
    return pageBy(query, "foundAt", page).getMany();
  },
});

/**
 * The transfers of disputes the viewer may see, and those sent to the viewer's police unit: it knows of the case it is to
 * sign for, and of the dispute once it has signed. An address that is no police unit opens nothing.
 */
function visible(db: EntityManager, viewer: Viewer): SelectQueryBuilder<CaseTransferEntity> {
  const columns = { disputeId: "t.dispute_id", divisionCode: "t.division_code" };
  const { sql, parameters } = trackRows(viewer, columns, {
    of: "POLICE",
    own: ":trackBody IN (t.from_station_id, t.to_station_id)",
    referred: "FALSE",
  });
  const query = db.createQueryBuilder(CaseTransferEntity, "t");
  if (viewer.agency !== "POLICE") return query.where(sql, parameters);
  const addressed = `t.to_station_id = :addressed AND t.sent_at IS NOT NULL AND ${unsealed("t.dispute_id")}`;
  return query.where(`(${sql} OR (${addressed}))`, {
    ...parameters,
    addressed: viewer.organizationId,
    sealViewer: viewer.organizationId ?? "",
  });
}
