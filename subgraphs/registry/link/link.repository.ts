import type { EntityManager, SelectQueryBuilder } from "typeorm";
import { visibleRows } from "../../shared/auth/visible-rows.ts";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { type Rows, isId, rowsOf } from "../../shared/db/rows.ts";
import { DisputeLinkEntity } from "./link.entity.ts";

export interface LinkRepository extends Rows<DisputeLinkEntity> {
  findVisible(viewer: Viewer, id: string): Promise<DisputeLinkEntity | null>;
  /** The links of these disputes, on either side, of which the viewer may see both; the oldest first. */
  visibleOf(viewer: Viewer, disputeIds: readonly string[]): Promise<DisputeLinkEntity[]>;
  /** The links of these disputes that hold, whoever asks. */
  holdingOf(disputeIds: readonly string[]): Promise<DisputeLinkEntity[]>;
}

export const linkRepository = (db: EntityManager): LinkRepository => ({
  ...rowsOf(db, DisputeLinkEntity),

  findVisible: async (viewer, id) => (isId(id) ? visible(db, viewer).andWhere("l.id = :id", { id }).getOne() : null),

  visibleOf: (viewer, disputeIds) =>
    visible(db, viewer)
      .andWhere("(l.leading_id = ANY (:ids) OR l.following_id = ANY (:ids))", { ids: disputeIds })
      .orderBy("l.linkedAt")
      .addOrderBy("l.id")
      .getMany(),

  holdingOf: (disputeIds) =>
    db
      .createQueryBuilder(DisputeLinkEntity, "l")
      .where("l.state = 'LINKED' AND (l.leading_id = ANY (:ids) OR l.following_id = ANY (:ids))", { ids: disputeIds })
      .orderBy("l.id")
      .getMany(),
});

/** A link is shown to whoever may see both disputes: it says of each that the other exists. */
function visible(db: EntityManager, viewer: Viewer): SelectQueryBuilder<DisputeLinkEntity> {
  const leading = visibleRows(viewer, { disputeId: "l.leading_id", divisionCode: "l.leading_division" });
  const following = visibleRows(viewer, { disputeId: "l.following_id", divisionCode: "l.following_division" });
  return db
    .createQueryBuilder(DisputeLinkEntity, "l")
    .where(leading.sql, leading.parameters)
    .andWhere(following.sql, following.parameters);
}
