import type { EntityManager, SelectQueryBuilder } from "typeorm";
import { visibleRows } from "../../shared/auth/visible-rows.ts";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { type Rows, isId, rowsOf } from "../../shared/db/rows.ts";
import type { Page } from "../../shared/paging/cursor.ts";
import { pageBy } from "../../shared/paging/keyset.ts";
import type { ResponsibilityScope } from "./lead-responsibility.codes.ts";
import { type DisputesOfWork, overDisputes } from "../work-list/work-list.condition.ts";
import { LeadResponsibilityEntity } from "./lead-responsibility.entity.ts";

export interface LeadResponsibilityRepository extends Rows<LeadResponsibilityEntity> {
  findVisible(viewer: Viewer, id: string): Promise<LeadResponsibilityEntity | null>;
  /** What stands on a dispute now, of one part of it or of all. */
  standing(disputeId: string, scope?: ResponsibilityScope): Promise<LeadResponsibilityEntity[]>;
  /** What a body answers for now, the nearest day first. */
  ofBody(
    viewer: Viewer,
    organizationId: string,
    filter: DisputesOfWork,
    page: Page,
  ): Promise<LeadResponsibilityEntity[]>;
}

/** Responsibilities for disputes the viewer may see; a party sees who answers for its own. */
export function visibleResponsibilities(
  db: EntityManager,
  viewer: Viewer,
): SelectQueryBuilder<LeadResponsibilityEntity> {
  const { sql, parameters } = visibleRows(viewer, { disputeId: "l.dispute_id", divisionCode: "l.division_code" });
  return db.createQueryBuilder(LeadResponsibilityEntity, "l").where(sql, parameters);
}

export const leadResponsibilityRepository = (db: EntityManager): LeadResponsibilityRepository => ({
  ...rowsOf(db, LeadResponsibilityEntity),

  findVisible: async (viewer, id) =>
    isId(id) ? visibleResponsibilities(db, viewer).andWhere("l.id = :id", { id }).getOne() : null,

  standing: (disputeId, scope) =>
    db.find(LeadResponsibilityEntity, {
      where: { disputeId, state: "APPOINTED", ...(scope ? { scope } : {}) },
      order: { scope: "ASC" },
      lock: { mode: "pessimistic_write" },
    }),

  ofBody(viewer, organizationId, filter, page) {
    const query = overDisputes(visibleResponsibilities(db, viewer), filter)
      .andWhere("l.ended_at IS NULL")
      .andWhere("l.organization_id = :organizationId", { organizationId });
    return pageBy(query, "dueOn", page).getMany();
  },
});
