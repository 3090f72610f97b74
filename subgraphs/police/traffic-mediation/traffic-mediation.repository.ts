import { type EntityManager, In, type SelectQueryBuilder } from "typeorm";
import { trackRows } from "../../shared/auth/track-rows.ts";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { type Rows, insertIfFree, isId, rowsOf } from "../../shared/db/rows.ts";
import type { Page } from "../../shared/paging/cursor.ts";
import { pageBy } from "../../shared/paging/keyset.ts";
import { TrafficMediationEntity } from "./traffic-mediation.entity.ts";
import type { TrafficMediationState } from "./traffic-mediation.states.ts";

export interface TrafficMediationRepository extends Omit<Rows<TrafficMediationEntity>, "insert"> {
  /** False where the unit has recorded this determination; nothing is written then. */
  insert(row: TrafficMediationEntity): Promise<boolean>;
  lockVisible(viewer: Viewer, id: string): Promise<TrafficMediationEntity | null>;
  /** Those of a dispute nobody applied for, or not yet, locked until commit. */
  lockNotApplied(disputeId: string): Promise<TrafficMediationEntity[]>;
  ofDisputes(viewer: Viewer, disputeIds: readonly string[]): Promise<TrafficMediationEntity[]>;
  page(viewer: Viewer, states: readonly TrafficMediationState[] | null, page: Page): Promise<TrafficMediationEntity[]>;
}

export const trafficMediationRepository = (db: EntityManager): TrafficMediationRepository => ({
  ...rowsOf(db, TrafficMediationEntity),

  insert: (row) => insertIfFree(db, TrafficMediationEntity, row),

  lockVisible: async (viewer, id) =>
    isId(id) ? visible(db, viewer).andWhere("t.id = :id", { id }).setLock("pessimistic_write").getOne() : null,

  lockNotApplied: (disputeId) =>
    db.find(TrafficMediationEntity, {
      where: { disputeId, state: In(["DETERMINED", "NOT_APPLIED"]) },
      order: { id: "ASC" },
      lock: { mode: "pessimistic_write" },
    }),

  ofDisputes: (viewer, disputeIds) =>
    visible(db, viewer)
      .andWhere("t.dispute_id = ANY (:disputeIds)", { disputeIds: disputeIds.filter(isId) })
      .orderBy("t.openedAt")
      .addOrderBy("t.id")
      .getMany(),

  page(viewer, states, page) {
    const query = visible(db, viewer);
    if (viewer.agency === "POLICE") query.andWhere("t.unit_id = :unit", { unit: viewer.organizationId });
    if (states) query.andWhere("t.state = ANY (:states)", { states });
    return pageBy(query, "openedAt", page, "DESC").getMany();
  },
});

/** What the viewer may see of it: rows of its disputes, and nothing where its agency has no part in it. */
function visible(db: EntityManager, viewer: Viewer): SelectQueryBuilder<TrafficMediationEntity> {
  const columns = { disputeId: "t.dispute_id", divisionCode: "t.division_code" };
  // The traffic police mediate themselves: nothing of it is referred to a committee.
  const { sql, parameters } = trackRows(viewer, columns, {
    of: "POLICE",
    own: "t.unit_id = :trackBody",
    referred: "FALSE",
  });
  return db.createQueryBuilder(TrafficMediationEntity, "t").where(sql, parameters);
}
