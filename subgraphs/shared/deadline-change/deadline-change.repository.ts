import { type EntityManager, In } from "typeorm";
import { tracks } from "../auth/tracks.ts";
import { visibleRows } from "../auth/visible-rows.ts";
import type { Viewer } from "../auth/viewer.ts";
import { isId } from "../db/rows.ts";
import { DeadlineEntity } from "../deadline/deadline.entity.ts";
import type { Agency } from "../state-machine/agencies.ts";

/**
 * An agency's own clock, where the viewer may see it: of its dispute and, for another agency's people, of every track of
 * this one. A copy of another's is not found. Who is kept from a track hears nothing of its clocks, not even whose they
 * are; whoever was merely referred something acts on none of them, so that is not looked into.
 */
export async function findOwnClock(
  db: EntityManager,
  viewer: Viewer,
  agency: Agency,
  id: string,
): Promise<DeadlineEntity | null> {
  if (!isId(id) || (viewer.agency !== null && tracks[viewer.agency][agency] !== "SEEN")) return null;
  const visible = visibleRows(viewer, { disputeId: "d.dispute_id", divisionCode: "d.division_code" });
  return db
    .createQueryBuilder(DeadlineEntity, "d")
    .where("d.id = :id AND d.source = :agency", { id, agency })
    .andWhere(visible.sql, visible.parameters)
    .getOne();
}

/** The clocks of a dispute an agency runs that have not ended, in one order for all who lock them. */
export const ownOpenClocks = (db: EntityManager, agency: Agency, disputeId: string): Promise<DeadlineEntity[]> =>
  db.find(DeadlineEntity, {
    where: { disputeId, source: agency, status: In(["RUNNING", "SUSPENDED"]) },
    order: { triggeredOn: "ASC", id: "ASC" },
  });

/** The clock as it stands now, locked until commit. */
export const lockClock = (db: EntityManager, id: string): Promise<DeadlineEntity | null> =>
  db.findOne(DeadlineEntity, { where: { id }, lock: { mode: "pessimistic_write" } });

/** The parties of a dispute; registry and agencies keep them under the same name. */
export async function partyIdsOf(db: EntityManager, disputeId: string): Promise<string[]> {
  const rows: { id: string }[] = await db.query(`SELECT id FROM party WHERE dispute_id = $1 ORDER BY id`, [disputeId]);
  return rows.map(({ id }) => id);
}
