import type { DataSource } from "typeorm";
import { groupedBy } from "../../shared/db/grouped-by.ts";
import type { DisputeCategory } from "../../shared/dispute-category/dispute-category.codes.ts";
import { type FigureScope, scopeParameters } from "../../shared/figures/figure-scope.ts";
import { type ConnectionOf, toConnection } from "../../shared/paging/connection.ts";
import { pageOf } from "../../shared/paging/cursor.ts";
import { CASES_IN_SCOPE, CASE_COUNTS } from "./cases.reader.ts";
import { type CaseCounts, type ShownCounts, tableOf } from "./counts.rules.ts";

/** A month of a place: the total, and every type of dispute there was. */
export interface MonthOfPlace {
  readonly month: string;
  readonly divisionCode: string;
  readonly total: ShownCounts;
  readonly categories: readonly (ShownCounts & { readonly category: DisputeCategory })[];
}

interface Cell extends CaseCounts {
  readonly month: string;
  readonly divisionCode: string;
  readonly category: DisputeCategory;
}

const LIST = "figures:mediation-by-month";

const STATEMENT = `
  WITH cell AS MATERIALIZED (
    SELECT to_char(m.accepted_on, 'YYYY-MM') AS month, m.division_code AS "divisionCode",
      (SELECT k.category FROM known_dispute k WHERE k.id = m.dispute_id) AS category, ${CASE_COUNTS}
    FROM ${CASES_IN_SCOPE} GROUP BY 1, 2, 3
  ), page AS (
    SELECT DISTINCT month, "divisionCode" FROM cell WHERE (month, "divisionCode") > ($4, $5) ORDER BY 1, 2 LIMIT $6
  )
  SELECT cell.* FROM cell JOIN page USING (month, "divisionCode") ORDER BY month, "divisionCode", category`;

/** Months of places, the earliest first. A month of a place is a table of its own, so a page never cuts one. */
export async function monthlyFigures(
  db: DataSource,
  scope: FigureScope,
  args: { first: number; after?: string | null },
): Promise<ConnectionOf<MonthOfPlace>> {
  const { limit, after = ["", ""] } = pageOf(LIST, ["text", "text"], args);
  const cells: Cell[] = await db.query(STATEMENT, [...scopeParameters(scope), ...after, limit + 1]);
  const keyOf = ({ month, divisionCode }: Pick<Cell, "month" | "divisionCode">): string => `${month} ${divisionCode}`;
  const keys = [...new Set(cells.map(keyOf))];
  const months = groupedBy(keys, cells, keyOf, cells.length).map(monthOf);
  return toConnection(LIST, months, limit, ({ month, divisionCode }) => [month, divisionCode]);
}

function monthOf(cells: readonly Cell[]): MonthOfPlace {
  const { month = "", divisionCode = "" } = cells[0] ?? {};
  const { rows, total } = tableOf(cells);
  const categories = cells.flatMap(({ category }, i) => (rows[i] ? [{ category, ...rows[i] }] : []));
  return { month, divisionCode, total, categories };
}
