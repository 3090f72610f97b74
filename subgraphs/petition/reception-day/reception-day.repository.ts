import type { EntityManager, SelectQueryBuilder } from "typeorm";
import { type Rows, insertIfFree, rowsOf } from "../../shared/db/rows.ts";
import type { Day } from "../../shared/deadline/day.ts";
import type { Page } from "../../shared/paging/cursor.ts";
import { pageBy } from "../../shared/paging/keyset.ts";
import type { ReceptionMode } from "./reception-day.codes.ts";
import { ReceptionDayEntity } from "./reception-day.entity.ts";
import type { ReceptionDayState } from "./reception-day.states.ts";

/** What a list of reception days is narrowed by: never by post, which would be a page of an official. */
export interface ReceptionDayFilter {
  readonly from: Day;
  readonly until?: Day | null;
  readonly bodyId?: string | null;
  readonly officeId?: string | null;
  readonly modes?: readonly ReceptionMode[] | null;
  readonly states?: readonly ReceptionDayState[] | null;
}

/** Which post receives where on which day. */
export type ReceptionSlot = Pick<ReceptionDayEntity, "bodyId" | "takesPlaceOn" | "postTitle" | "place">;

export interface ReceptionDayRepository extends Rows<ReceptionDayEntity> {
  /** False where the same reception is published already. */
  publish(day: ReceptionDayEntity): Promise<boolean>;
  published(slot: ReceptionSlot): Promise<ReceptionDayEntity | null>;
  /** The soonest first, one more than the page holds. */
  page(filter: ReceptionDayFilter, page: Page): Promise<ReceptionDayEntity[]>;
  count(filter: ReceptionDayFilter): Promise<number>;
}

export const receptionDayRepository = (db: EntityManager): ReceptionDayRepository => ({
  ...rowsOf(db, ReceptionDayEntity),

  publish: (day) => insertIfFree(db, ReceptionDayEntity, day),

  published: ({ bodyId, takesPlaceOn, postTitle, place }) =>
    db.findOneBy(ReceptionDayEntity, { bodyId, takesPlaceOn, postTitle, place, state: "PUBLISHED" }),

  page: (filter, page) => pageBy(narrowed(db, filter), "takesPlaceOn", page).getMany(),

  count: (filter) => narrowed(db, filter).getCount(),
});

function narrowed(
  db: EntityManager,
  { from, until, bodyId, officeId, modes, states }: ReceptionDayFilter,
): SelectQueryBuilder<ReceptionDayEntity> {
  const query = db.createQueryBuilder(ReceptionDayEntity, "d").where("d.takes_place_on >= :from", { from });
  if (until) query.andWhere("d.takes_place_on <= :until", { until });
  if (bodyId) query.andWhere("d.body_id = :bodyId", { bodyId });
  if (officeId) query.andWhere("d.office_id = :officeId", { officeId });
  if (modes) query.andWhere("d.mode = ANY (:modes)", { modes });
  if (states) query.andWhere("d.state = ANY (:states)", { states });
  return query;
}
