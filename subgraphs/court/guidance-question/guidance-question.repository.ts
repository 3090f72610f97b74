import type { EntityManager, SelectQueryBuilder } from "typeorm";
import { divisionPrefix } from "../../shared/auth/division.ts";
import type { Viewer } from "../../shared/auth/viewer.ts";
import type { RowCondition } from "../../shared/auth/visible-rows.ts";
import { type Rows, isId, rowsOf } from "../../shared/db/rows.ts";
import type { DisputeCategory } from "../../shared/dispute-category/dispute-category.codes.ts";
import type { Page } from "../../shared/paging/cursor.ts";
import { pageBy } from "../../shared/paging/keyset.ts";
import { GuidanceQuestionEntity } from "./guidance-question.entity.ts";
import type { GuidanceQuestionState } from "./guidance-question.states.ts";

/** What a list of questions is narrowed by; all conditions hold. */
export interface GuidanceQuestionFilter {
  readonly categories?: readonly DisputeCategory[] | null | undefined;
  readonly states?: readonly GuidanceQuestionState[] | null | undefined;
  readonly courtId?: string | null | undefined;
}

export interface GuidanceQuestionRepository extends Rows<GuidanceQuestionEntity> {
  lockVisible(viewer: Viewer, id: string): Promise<GuidanceQuestionEntity | null>;
  page(viewer: Viewer, filter: GuidanceQuestionFilter, page: Page): Promise<GuidanceQuestionEntity[]>;
  count(viewer: Viewer, filter: GuidanceQuestionFilter): Promise<number>;
}

/** Divisions nest: an answer for the city is one for its districts, and who covers the city reads those of its districts. */
const IN_THE_DIVISION = `(q.division_code LIKE ANY (:prefixes) OR EXISTS (
  SELECT 1 FROM unnest(:divisions::text[]) AS own WHERE own LIKE regexp_replace(q.division_code, '(00)+$', '') || '%'))`;

/**
 * A court sees what it is asked, a committee what it asked itself and every answer given in its division. Nobody else:
 * an answer to committees is no publication of the court's.
 */
function visibleTo({ agency, organizationId, divisions, post, demo }: Viewer): RowCondition {
  const own = { own: organizationId ?? "" };
  if (post === "DEVELOPER" && demo) return { sql: "TRUE", parameters: {} };
  if (agency === "COURT") return { sql: "q.court_id = :own", parameters: own };
  if (agency !== "MEDIATION") return { sql: "FALSE", parameters: {} };
  const prefixes = divisions.map((code) => `${divisionPrefix(code)}%`);
  return {
    sql: `(q.asker_id = :own OR (q.state = 'ANSWERED' AND ${IN_THE_DIVISION}))`,
    parameters: { ...own, prefixes, divisions },
  };
}

/** The questions a viewer may see. */
export function visibleQuestions(db: EntityManager, viewer: Viewer): SelectQueryBuilder<GuidanceQuestionEntity> {
  const { sql, parameters } = visibleTo(viewer);
  return db.createQueryBuilder(GuidanceQuestionEntity, "q").where(sql, parameters);
}

export const guidanceQuestionRepository = (db: EntityManager): GuidanceQuestionRepository => ({
  ...rowsOf(db, GuidanceQuestionEntity),

  lockVisible: async (viewer, id) =>
    isId(id) ? visibleQuestions(db, viewer).andWhere("q.id = :id", { id }).setLock("pessimistic_write").getOne() : null,

  page(viewer, filter, page) {
    const query = narrowed(visibleQuestions(db, viewer), filter);
    return pageBy(query, "askedOn", page).getMany();
  },

  count: (viewer, filter) => narrowed(visibleQuestions(db, viewer), filter).getCount(),
});

function narrowed(
  query: SelectQueryBuilder<GuidanceQuestionEntity>,
  { categories, states, courtId }: GuidanceQuestionFilter,
): SelectQueryBuilder<GuidanceQuestionEntity> {
  if (categories) query.andWhere("q.category = ANY (:categories)", { categories });
  if (states) query.andWhere("q.state = ANY (:states)", { states });
  if (courtId) query.andWhere("q.court_id = :courtId", { courtId });
  return query;
}
