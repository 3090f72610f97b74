import { type EntityManager, IsNull, Not, Or } from "typeorm";
import { type Rows, rowsOf } from "../../shared/db/rows.ts";
import { HandOverEntity } from "./hand-over.entity.ts";

export interface HandOverRepository extends Rows<HandOverEntity> {
  /** The hand-over of a complaint that has not ended. */
  openOf(courtReferralId: string): Promise<HandOverEntity | null>;
  /** The last hand-over of a complaint that came about at all. */
  lastOf(courtReferralId: string): Promise<HandOverEntity | null>;
}

export const handOverRepository = (db: EntityManager): HandOverRepository => ({
  ...rowsOf(db, HandOverEntity),

  openOf: (courtReferralId) => db.findOneBy(HandOverEntity, { courtReferralId, outcome: IsNull() }),

  lastOf: (courtReferralId) =>
    db.findOne(HandOverEntity, {
      where: { courtReferralId, outcome: Or(IsNull(), Not("NOT_OPENED" as const)) },
      order: { sentAt: "DESC", id: "DESC" },
    }),
});
