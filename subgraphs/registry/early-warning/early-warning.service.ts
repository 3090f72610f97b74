import type { DataSource } from "typeorm";
import { countedBefore, countedDivisions } from "../../shared/auth/counted-divisions.ts";
import { divisionPrefix } from "../../shared/auth/division.ts";
import type { Viewer } from "../../shared/auth/viewer.ts";
import type { Clock } from "../../shared/clock/clock.ts";
import { SMALLEST_SHOWN } from "../../shared/figures/suppression.rules.ts";
import { countable } from "../../shared/seal/seal.condition.ts";
import type { DisputeCategory } from "../dispute/dispute.codes.ts";
import { MOST_CELLS, monthStarts } from "./early-warning.rules.ts";

export interface TrendQuery {
  readonly divisionCode: string;
  readonly fromMonth: string;
  readonly toMonth: string;
}

/** How many disputes of a type a place registered in a month; null where the number is too small to show. */
export interface TrendRow {
  readonly divisionCode: string;
  readonly category: DisputeCategory;
  readonly month: string;
  readonly count: number | null;
}

/** Early warning (预警): trends in kinds of dispute, by whole months and single places. Nothing in it is about a person. */
export class EarlyWarningService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /**
   * Places are not added up and months are whole, so that no small number comes out as the difference of two large ones.
   * A number under the limit is withheld here, before it leaves the database. One row more than may be answered tells that
   * there is more.
   */
  async trends(viewer: Viewer, { divisionCode, fromMonth, toMonth }: TrendQuery): Promise<TrendRow[]> {
    const own = countedDivisions(viewer);
    if (own.length === 0) return [];
    const before = countedBefore(viewer, this.clock.today());
    return this.db.query(
      `SELECT division_code AS "divisionCode", category, month,
         CASE WHEN count(*) >= $5 THEN count(*)::integer END AS count
       FROM (SELECT division_code, category, to_char(registered_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM') AS month
             FROM dispute
             WHERE ${countable("dispute.id")} AND division_code LIKE $1 AND division_code LIKE ANY ($2)
               AND registered_at >= $3::timestamptz AND registered_at < $4::timestamptz
               AND ($6::timestamptz IS NULL OR registered_at < $6)) registered
       GROUP BY division_code, category, month ORDER BY division_code, month, category
       LIMIT ${MOST_CELLS + 1}`,
      [
        `${divisionPrefix(divisionCode)}%`,
        own,
        ...monthStarts(fromMonth, toMonth),
        SMALLEST_SHOWN,
        before && `${before}T00:00:00+08:00`,
      ],
    );
  }
}
