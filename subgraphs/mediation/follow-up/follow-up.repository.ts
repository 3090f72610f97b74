import type { EntityManager } from "typeorm";
import { visibleRows } from "../../shared/auth/visible-rows.ts";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { type Rows, isId, rowsOf } from "../../shared/db/rows.ts";
import type { Day } from "../../shared/deadline/day.ts";
import type { DisputeCategory } from "../../shared/dispute-category/dispute-category.codes.ts";
import { FollowUpEntity } from "./follow-up.entity.ts";

export interface FollowUpRepository extends Rows<FollowUpEntity> {
  lockVisible(viewer: Viewer, id: string): Promise<FollowUpEntity | null>;
  /** The visits a viewer may see that wait, the earliest due first. */
  due(
    viewer: Viewer,
    filter: FollowUpFilter,
    page: { readonly limit: number; readonly after: readonly [Day, string] | null },
  ): Promise<FollowUpEntity[]>;
}

/** What the list of visits is narrowed by; all conditions hold. */
export interface FollowUpFilter {
  readonly dueFrom?: Day | null;
  readonly dueUntil?: Day | null;
  /** Only agreements nobody has visited yet. */
  readonly neverVisited?: boolean | null;
  readonly categories?: readonly DisputeCategory[] | null;
}

const LATE: Day = "9999-12-31";

export const followUpRepository = (db: EntityManager): FollowUpRepository => {
  const visibleTo = (viewer: Viewer) => {
    const { sql, parameters } = visibleRows(viewer, { disputeId: "v.dispute_id", divisionCode: "v.division_code" });
    return db.createQueryBuilder(FollowUpEntity, "v").where(sql, parameters);
  };
  return {
    ...rowsOf(db, FollowUpEntity),

    async lockVisible(viewer, id) {
      if (!isId(id)) return null;
      return visibleTo(viewer).andWhere("v.id = :id", { id }).setLock("pessimistic_write").getOne();
    },

    due(viewer, { dueFrom, dueUntil, neverVisited, categories }, { limit, after }) {
      const query = visibleTo(viewer).andWhere("v.state = 'DUE'");
      if (dueFrom) query.andWhere("v.due_on >= :dueFrom", { dueFrom });
      if (dueUntil) query.andWhere("v.due_on <= :dueUntil", { dueUntil });
      // A visit is numbered within its agreement: the first one waits where none was made.
      if (neverVisited) query.andWhere("v.number = 1");
      if (categories)
        query.andWhere(
          "EXISTS (SELECT 1 FROM known_dispute k WHERE k.id = v.dispute_id AND k.category = ANY (:categories))",
          { categories },
        );
      // Where the calendar lacked the year there is no day yet: such a visit comes last.
      if (after !== null) {
        query.andWhere("(coalesce(v.due_on, :late), v.id) > (:day, :id)", { late: LATE, day: after[0], id: after[1] });
      }
      return query
        .orderBy(`coalesce(v.due_on, '${LATE}')`)
        .addOrderBy("v.id")
        .limit(limit + 1)
        .getMany();
    },
  };
};

/** The sort key of the list: the day it is due, and the id. */
export const dueKeys = ({ dueOn, id }: FollowUpEntity): readonly [Day, string] => [dueOn ?? LATE, id];
