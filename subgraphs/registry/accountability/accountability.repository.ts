import type { EntityManager, SelectQueryBuilder } from "typeorm";
import { addressedRows } from "../../shared/auth/addressed-rows.ts";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { type Rows, isId, rowsOf } from "../../shared/db/rows.ts";
import type { Page } from "../../shared/paging/cursor.ts";
import { pageBy } from "../../shared/paging/keyset.ts";
import { AccountabilityEntity } from "./accountability.entity.ts";
import type { AccountabilityState } from "./accountability.states.ts";

export interface AccountabilityRepository extends Rows<AccountabilityEntity> {
  findVisible(viewer: Viewer, id: string): Promise<AccountabilityEntity | null>;
  page(viewer: Viewer, states: readonly AccountabilityState[] | null, page: Page): Promise<AccountabilityEntity[]>;
}

/** Recommendations the viewer may see: of its division, or that name its body as subject, competent body or recommender. */
export function visibleRecommendations(db: EntityManager, viewer: Viewer): SelectQueryBuilder<AccountabilityEntity> {
  const columns = { disputeId: "a.dispute_id", divisionCode: "a.division_code" };
  const named = ":namedBody IN (a.subject_id, a.competent_body_id, a.recommender_id)";
  const { sql, parameters } = addressedRows(viewer, columns, named);
  return db.createQueryBuilder(AccountabilityEntity, "a").where(sql, parameters);
}

export const accountabilityRepository = (db: EntityManager): AccountabilityRepository => ({
  ...rowsOf(db, AccountabilityEntity),
  findVisible: async (viewer, id) =>
    isId(id) ? visibleRecommendations(db, viewer).andWhere("a.id = :id", { id }).getOne() : null,
  page(viewer, states, page) {
    const query = visibleRecommendations(db, viewer);
    if (states) query.andWhere("a.state = ANY (:states)", { states });
    return pageBy(query, "recommendedAt", page).getMany();
  },
});
