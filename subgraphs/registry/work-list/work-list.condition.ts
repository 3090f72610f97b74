import type { ObjectLiteral, SelectQueryBuilder } from "typeorm";
import { divisionPrefix } from "../../shared/auth/division.ts";
import type { DisputeCategory, DisputeLevel } from "../dispute/dispute.codes.ts";
import { ofCampaign } from "../campaign/campaign.condition.ts";
import { DisputeEntity } from "../dispute/dispute.entity.ts";

/** What a working list may be narrowed by: the dispute, never a person. All conditions hold. */
export interface DisputesOfWork {
  readonly categories?: readonly DisputeCategory[] | null | undefined;
  readonly levels?: readonly DisputeLevel[] | null | undefined;
  readonly divisionCode?: string | null | undefined;
  readonly campaignId?: string | null | undefined;
}

/** Narrows rows about disputes by their dispute, which the query knows as `x` from here on. */
export function overDisputes<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  { categories, levels, divisionCode, campaignId }: DisputesOfWork,
): SelectQueryBuilder<Row> {
  query.innerJoin(DisputeEntity, "x", `x.id = ${query.alias}.dispute_id`);
  if (categories) query.andWhere("x.category = ANY (:categories)", { categories });
  if (levels) query.andWhere("x.level = ANY (:levels)", { levels });
  if (divisionCode)
    query.andWhere("x.division_code LIKE :inDivision", { inDivision: `${divisionPrefix(divisionCode)}%` });
  if (campaignId) query.andWhere(ofCampaign("x.id", campaignId), { campaignId });
  return query;
}
