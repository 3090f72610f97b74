import type { EntityManager, SelectQueryBuilder } from "typeorm";
import { trackRows } from "../../shared/auth/track-rows.ts";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { holdNumber } from "../../shared/db/hold-number.ts";
import { type Rows, insertIfFree, isId, rowsOf } from "../../shared/db/rows.ts";
import type { Page } from "../../shared/paging/cursor.ts";
import { pageBy } from "../../shared/paging/keyset.ts";
import { IncidentEntity } from "./incident.entity.ts";
import type { IncidentState } from "./incident.states.ts";

export interface IncidentRepository extends Omit<Rows<IncidentEntity>, "insert"> {
  /** False where the station has given this number to another incident; nothing is written then. */
  insert(row: IncidentEntity): Promise<boolean>;
  /** Whether the station has given this number; who asks for the station meanwhile waits until commit. */
  numberTaken(stationId: string, incidentNumber: string): Promise<boolean>;
  lockVisible(viewer: Viewer, id: string): Promise<IncidentEntity | null>;
  /** The tracks of a dispute, locked until commit, in an order all who lock them share. */
  lockOfDispute(disputeId: string): Promise<IncidentEntity[]>;
  findVisible(viewer: Viewer, by: "id" | "dispute_id", ids: readonly string[]): Promise<IncidentEntity[]>;
  page(viewer: Viewer, states: readonly IncidentState[] | null, page: Page): Promise<IncidentEntity[]>;
}

export const incidentRepository = (db: EntityManager): IncidentRepository => ({
  ...rowsOf(db, IncidentEntity),

  async insert(row) {
    await holdNumber(db, `incidents of ${row.stationId}`, row.incidentNumber);
    return insertIfFree(db, IncidentEntity, row);
  },

  async numberTaken(stationId, incidentNumber) {
    await holdNumber(db, `incidents of ${stationId}`, incidentNumber);
    return db.existsBy(IncidentEntity, { stationId, incidentNumber });
  },

  lockVisible: async (viewer, id) =>
    isId(id) ? visible(db, viewer).andWhere("i.id = :id", { id }).setLock("pessimistic_write").getOne() : null,

  lockOfDispute: (disputeId) =>
    db.find(IncidentEntity, { where: { disputeId }, order: { id: "ASC" }, lock: { mode: "pessimistic_write" } }),

  findVisible: (viewer, by, ids) =>
    visible(db, viewer)
      .andWhere(`i.${by} = ANY (:ids)`, { ids: ids.filter(isId) })
      .orderBy("i.receivedAt")
      .addOrderBy("i.id")
      .getMany(),

  page(viewer, states, page) {
    const query = visible(db, viewer);
    if (viewer.agency === "POLICE") query.andWhere("i.station_id = :station", { station: viewer.organizationId });
    if (states) query.andWhere("i.state = ANY (:states)", { states });
    return pageBy(query, "receivedAt", page, "DESC").getMany();
  },
});

/** What the viewer may see of the police's side: rows of its disputes, and nothing where its agency has no part in it. */
function visible(db: EntityManager, viewer: Viewer): SelectQueryBuilder<IncidentEntity> {
  const columns = { disputeId: "i.dispute_id", divisionCode: "i.division_code" };
  const { sql, parameters } = trackRows(viewer, columns, {
    of: "POLICE",
    own: "i.station_id = :trackBody",
    referred: "EXISTS (SELECT 1 FROM hand_over rh WHERE rh.incident_id = i.id AND rh.to_organization_id = :trackBody)",
  });
  return db.createQueryBuilder(IncidentEntity, "i").where(sql, parameters);
}
