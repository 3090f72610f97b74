import DataLoader from "dataloader";
import type { DataSource } from "typeorm";
import { countedBefore, countedDivisions } from "../../shared/auth/counted-divisions.ts";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { groupedBy, oneBy } from "../../shared/db/grouped-by.ts";
import { isId } from "../../shared/db/rows.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { isSmall } from "../../shared/figures/suppression.rules.ts";
import { countable } from "../../shared/seal/seal.condition.ts";
import type { CampaignEntity } from "./campaign.entity.ts";

const PER_DISPUTE = 20;

/** What a drive has come to; of every dispute only that it is one. */
export interface CampaignTotals {
  readonly campaignId: string;
  readonly tagged: number;
  readonly resolved: number;
  readonly closed: number;
}

export interface CampaignReader {
  /** The drives of disputes the viewer has already been given. */
  readonly ofDispute: DataLoader<string, CampaignEntity[]>;
  readonly totals: DataLoader<string, CampaignTotals | null>;
}

export const campaignReader = (db: DataSource, viewer: Viewer, today: Day): CampaignReader => ({
  ofDispute: new DataLoader(async (ids) => {
    const rows: (CampaignEntity & { disputeId: string })[] = await db.query(
      `SELECT t.dispute_id AS "disputeId", c.id, c.name, c.subject, c.division_code AS "divisionCode",
         c.period_from::text AS "periodFrom", c.period_to::text AS "periodTo", c.categories, c.version
       FROM campaign_tag t JOIN campaign c ON c.id = t.campaign_id
       WHERE t.dispute_id = ANY ($1) ORDER BY c.period_from, c.id`,
      [ids.filter(isId)],
    );
    return groupedBy(ids, rows, ({ disputeId }) => disputeId, PER_DISPUTE);
  }),
  totals: new DataLoader(async (ids) => {
    const before = countedBefore(viewer, today);
    const rows: CampaignTotals[] = await db.query(
      `SELECT t.campaign_id AS "campaignId", count(*)::integer AS tagged,
         count(*) FILTER (WHERE d.state IN ('ON_SPOT', 'RESOLVED', 'FOLLOW_UP'))::integer AS resolved,
         count(*) FILTER (WHERE d.state IN ('CLOSED', 'ARCHIVED'))::integer AS closed
       FROM campaign_tag t JOIN dispute d ON d.id = t.dispute_id JOIN campaign c ON c.id = t.campaign_id
       WHERE t.campaign_id = ANY ($1) AND ($3::date IS NULL OR c.period_to < $3) AND d.division_code LIKE ANY ($2)
         AND ${countable("d.id")} GROUP BY t.campaign_id`,
      [ids.filter(isId), countedDivisions(viewer), before],
    );
    return oneBy(ids, before === null ? rows : rows.filter(manyEnough), ({ campaignId }) => campaignId);
  }),
});

/** What is neither settled nor closed can be worked out, so it counts among the cells. */
const manyEnough = ({ tagged, resolved, closed }: CampaignTotals): boolean =>
  ![tagged, resolved, closed, tagged - resolved - closed].some(isSmall);
