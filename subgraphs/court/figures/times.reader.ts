import type { DataSource } from "typeorm";
import { groupedBy } from "../../shared/db/grouped-by.ts";
import { type FigureScope, scopeParameters } from "../../shared/figures/figure-scope.ts";
import { SMALLEST_SHOWN, isSmall } from "../../shared/figures/suppression.rules.ts";
import { type ConnectionOf, toConnection } from "../../shared/paging/connection.ts";
import { pageOf } from "../../shared/paging/cursor.ts";
import { countable } from "../../shared/seal/seal.condition.ts";
import type { CourtMode } from "../hand-over/hand-over.codes.ts";

/** A month, and the median days of what ended in it. */
export interface MonthOfTimes {
  readonly month: string;
  readonly rows: readonly object[];
}

interface Cell {
  readonly month: string;
  readonly mode: CourtMode;
  readonly causeOfAction: string | null;
  readonly ended: number;
  readonly medianDays: number;
}

const LIST = "figures:court-mediation-days";

// Causes with few are pooled before anything is worked out of them: the name of a rare one alone would say too much, and
// two medians that share no hand-over tell nothing of each other. How many there were is counted in mediation only.
const STATEMENT = `
  WITH done AS (
    SELECT to_char(h.ended_on, 'YYYY-MM') AS month, h.mode, r.cause_of_action AS cause,
      h.ended_on - (h.sent_at AT TIME ZONE 'Asia/Shanghai')::date AS days
    FROM court_hand_over h JOIN court_referral r ON r.id = h.court_referral_id
    WHERE h.outcome IN ('AGREED', 'FAILED') AND h.ended_on BETWEEN $1 AND $2 AND r.division_code LIKE $3
      AND ${countable("r.dispute_id")}
  ), pooled AS (
    SELECT month, mode, days,
      CASE WHEN count(*) OVER (PARTITION BY month, mode, cause) >= ${SMALLEST_SHOWN} THEN cause END AS cause
    FROM done
  ), cell AS MATERIALIZED (
    SELECT month, mode, cause AS "causeOfAction", count(*)::int AS ended,
      round(percentile_cont(0.5) WITHIN GROUP (ORDER BY days))::int AS "medianDays"
    FROM pooled GROUP BY 1, 2, 3
  ), page AS (SELECT DISTINCT month FROM cell WHERE month > $4 ORDER BY 1 LIMIT $5)
  SELECT cell.* FROM cell JOIN page USING (month) ORDER BY month, mode, "causeOfAction" NULLS LAST`;

/** Months, the earliest first. A month is a table of its own, so a page never cuts one. */
export async function mediationTimes(
  db: DataSource,
  scope: FigureScope,
  args: { first: number; after?: string | null },
): Promise<ConnectionOf<MonthOfTimes>> {
  const { limit, after = [""] } = pageOf(LIST, ["text"], args);
  const cells: Cell[] = await db.query(STATEMENT, [...scopeParameters(scope), ...after, limit + 1]);
  const keys = [...new Set(cells.map(({ month }) => month))];
  const months = groupedBy(keys, cells, ({ month }) => month, cells.length).map((rows, i) => ({
    month: keys[i] ?? "",
    rows: rows.map(shownOf),
  }));
  return toConnection(LIST, months, limit, ({ month }) => [month]);
}

/** Fewer than five give no median: it would be the days of one of them. */
const shownOf = ({ mode, causeOfAction, ended, medianDays }: Cell): object => {
  const suppressed = isSmall(ended);
  return { mode, causeOfAction, medianDays: suppressed ? null : medianDays, suppressed };
};
