import type { EntityManager, SelectQueryBuilder } from "typeorm";
import { type RowCondition, visibleRows } from "../../shared/auth/visible-rows.ts";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { belongsFurther } from "../../shared/further-division/further-division.condition.ts";
import { type Rows, isId, rowsOf } from "../../shared/db/rows.ts";
import type { Page } from "../../shared/paging/cursor.ts";
import { pageBy } from "../../shared/paging/keyset.ts";
import type { DisputeCategory, DisputeLevel } from "./dispute.codes.ts";
import { DisputeEntity } from "./dispute.entity.ts";
import type { DisputeState } from "./dispute.states.ts";
import { ofCampaign } from "../campaign/campaign.condition.ts";

/** What a list of disputes may be narrowed by. */
export interface DisputeFilter {
  readonly states?: readonly DisputeState[] | null;
  readonly categories?: readonly DisputeCategory[] | null;
  readonly levels?: readonly DisputeLevel[] | null;
  readonly divisionPrefix?: string | null;
  /** Of a division it belongs to besides its own. */
  readonly furtherPrefix?: string | null;
  readonly holderId?: string | null;
  readonly campaignId?: string | null;
  readonly registeredFrom?: Date | null;
  readonly registeredBefore?: Date | null;
}

export interface DisputeRepository extends Rows<DisputeEntity> {
  /** The dispute, locked until commit, where the viewer may see it. */
  lockVisible(viewer: Viewer, id: string): Promise<DisputeEntity | null>;
  findVisible(viewer: Viewer, by: "id" | "number", keys: readonly string[]): Promise<DisputeEntity[]>;
  page(viewer: Viewer, filter: DisputeFilter, newestFirst: boolean, page: Page): Promise<DisputeEntity[]>;
  count(viewer: Viewer, filter: DisputeFilter): Promise<number>;
  /** Those of these disputes the body has no part in, each with the centre of its own division. */
  withoutPart(ids: readonly string[], organizationId: string): Promise<{ id: string; centreId: string | null }[]>;
}

export const disputeRepository = (db: EntityManager): DisputeRepository => ({
  ...rowsOf(db, DisputeEntity),

  lockVisible: async (viewer, id) =>
    isId(id) ? visible(db, viewer).andWhere("d.id = :id", { id }).setLock("pessimistic_write").getOne() : null,

  async findVisible(viewer, by, keys) {
    const sound = by === "id" ? keys.filter(isId) : keys;
    return sound.length === 0 ? [] : visible(db, viewer).andWhere(`d.${by} IN (:...keys)`, { keys: sound }).getMany();
  },

  page: (viewer, filter, newestFirst, page) =>
    pageBy(narrowed(visible(db, viewer), filter), "registeredAt", page, newestFirst ? "DESC" : "ASC").getMany(),

  count: (viewer, filter) => narrowed(visible(db, viewer), filter).getCount(),

  withoutPart: (ids, organizationId) =>
    db.query(
      `SELECT d.id, (SELECT min(o.id) FROM organization o WHERE o.division_code = d.division_code
         AND 'DISPUTE_CENTRE' = ANY (o.roles)) AS "centreId"
       FROM dispute d WHERE d.id = ANY ($1) AND NOT EXISTS (
         SELECT 1 FROM dispute_relation r WHERE r.dispute_id = d.id AND r.organization_id = $2)`,
      [ids, organizationId],
    ),
});

function visible(db: EntityManager, viewer: Viewer): SelectQueryBuilder<DisputeEntity> {
  const { sql, parameters }: RowCondition = visibleRows(viewer, { disputeId: "d.id", divisionCode: "d.division_code" });
  return db.createQueryBuilder(DisputeEntity, "d").where(sql, parameters);
}

function narrowed(query: SelectQueryBuilder<DisputeEntity>, filter: DisputeFilter): SelectQueryBuilder<DisputeEntity> {
  const {
    states,
    categories,
    levels,
    divisionPrefix,
    furtherPrefix,
    holderId,
    campaignId,
    registeredFrom,
    registeredBefore,
  } = filter;
  if (states) query.andWhere("d.state = ANY (:states)", { states });
  if (categories) query.andWhere("d.category = ANY (:categories)", { categories });
  if (levels) query.andWhere("d.level = ANY (:levels)", { levels });
  if (divisionPrefix) query.andWhere("d.division_code LIKE :division", { division: `${divisionPrefix}%` });
  if (furtherPrefix) query.andWhere(belongsFurther("d.id", "further"), { further: [`${furtherPrefix}%`] });
  if (holderId) query.andWhere("d.holder_id = :holderId", { holderId });
  if (campaignId) query.andWhere(ofCampaign("d.id", campaignId), { campaignId });
  if (registeredFrom) query.andWhere("d.registered_at >= :registeredFrom", { registeredFrom });
  if (registeredBefore) query.andWhere("d.registered_at < :registeredBefore", { registeredBefore });
  return query;
}
