import { Brackets, type EntityManager, type SelectQueryBuilder } from "typeorm";
import { visibleRows } from "../../shared/auth/visible-rows.ts";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { type Rows, isId, rowsOf } from "../../shared/db/rows.ts";
import type { Page } from "../../shared/paging/cursor.ts";
import { pageBy } from "../../shared/paging/keyset.ts";
import type { Post } from "../../shared/state-machine/posts.ts";
import { DuplicateCandidateEntity } from "./duplicate.entity.ts";
import type { DuplicateState } from "./duplicate.states.ts";

/** The queue is the centre's, and of it only those who register and sort. */
const QUEUE: readonly Post[] = ["CENTRE_CLERK", "CENTRE_HEAD", "DEVELOPER"];

export interface DuplicateRepository extends Rows<DuplicateCandidateEntity> {
  insertAll(rows: readonly DuplicateCandidateEntity[]): Promise<void>;
  lockVisible(viewer: Viewer, id: string): Promise<DuplicateCandidateEntity | null>;
  /** The candidate of two disputes, whichever was named first, locked until commit. */
  lockPair(one: string, other: string): Promise<DuplicateCandidateEntity | null>;
  page(viewer: Viewer, states: readonly DuplicateState[], page: Page): Promise<DuplicateCandidateEntity[]>;
  count(viewer: Viewer, states: readonly DuplicateState[]): Promise<number>;
}

export const duplicateRepository = (db: EntityManager): DuplicateRepository => ({
  ...rowsOf(db, DuplicateCandidateEntity),

  async insertAll(rows) {
    if (rows.length > 0) await db.insert(DuplicateCandidateEntity, [...rows] as never);
  },

  lockVisible: async (viewer, id) =>
    isId(id) ? visible(db, viewer).andWhere("c.id = :id", { id }).setLock("pessimistic_write").getOne() : null,

  lockPair: (one, other) =>
    db.findOne(DuplicateCandidateEntity, {
      where: [
        { earlierId: one, laterId: other },
        { earlierId: other, laterId: one },
      ],
      lock: { mode: "pessimistic_write" },
    }),

  page(viewer, states, page) {
    const query = visible(db, viewer).andWhere("c.state = ANY (:states)", { states });
    return pageBy(query, "foundAt", page).getMany();
  },

  count: (viewer, states) => visible(db, viewer).andWhere("c.state = ANY (:states)", { states }).getCount(),
});

/** Whoever may not see one of the two learns of neither that they look alike. */
function visible(db: EntityManager, viewer: Viewer): SelectQueryBuilder<DuplicateCandidateEntity> {
  const query = db.createQueryBuilder(DuplicateCandidateEntity, "c");
  if (!QUEUE.includes(viewer.post)) return query.where("FALSE");
  const [earlier, later] = (["c.earlier_id", "c.later_id"] as const).map((disputeId) =>
    visibleRows(viewer, { disputeId, divisionCode: "c.division_code" }),
  );
  return query.where(
    new Brackets((both) => {
      if (earlier && later) both.where(earlier.sql, earlier.parameters).andWhere(later.sql, later.parameters);
    }),
  );
}
