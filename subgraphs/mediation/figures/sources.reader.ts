import type { DataSource } from "typeorm";
import { definitionsOf } from "../../shared/figures/figure-definitions.ts";
import { type FigureScope, scopeParameters } from "../../shared/figures/figure-scope.ts";
import { isSmall, rateOf, withheldOf } from "../../shared/figures/suppression.rules.ts";
import { type CaseCounts, alone, together } from "./counts.rules.ts";
import { CASES_IN_SCOPE, CASE_COUNTS, CASE_FIGURES } from "./cases.reader.ts";
import { type CaseSource, caseSources } from "./sources.codes.ts";

interface OfSource extends CaseCounts {
  readonly source: CaseSource;
  readonly confirmed: number;
}

const STATEMENT = `
  SELECT CASE
      WHEN m.origin <> 'REFERRED' OR m.linkage = 'CENTRE' THEN 'OWN'
      WHEN m.linkage = 'COURT' THEN 'COURT_' || m.court_mode
      WHEN m.linkage IN ('PETITION', 'POLICE') THEN m.linkage
      WHEN m.linkage = 'ADMIN_DEPARTMENT' THEN 'DEPARTMENT'
      ELSE 'NOT_RECORDED' END AS source,
    ${CASE_COUNTS},
    count(*) FILTER (WHERE m.state = 'AGREED' AND a.confirmed_by IS NOT NULL)::int AS confirmed
  FROM ${CASES_IN_SCOPE} GROUP BY 1`;

/**
 * The form of the centre's bulletin. All of it is one table of the same cases, so that what is withheld in one column is
 * not the difference of two others; a body's own count of what it handed over is shown nowhere beside it.
 */
export async function figuresBySource(db: DataSource, scope: FigureScope): Promise<object> {
  const found: OfSource[] = await db.query(STATEMENT, scopeParameters(scope));
  const sources = Object.keys(caseSources) as CaseSource[];
  const accepted = sources.map((source) => found.find((row) => row.source === source)?.accepted ?? 0);
  const withheld = withheldOf(accepted.map((count) => [count]));
  const all = together(found);
  const total = alone(all, withheld.total);
  const confirmed = found.reduce((sum, row) => sum + row.confirmed, 0);
  const told = !total.suppressed && ![confirmed, all.successful - confirmed].some(isSmall);
  return {
    definitions: definitionsOf(
      "mediation.acceptedBySource.v1",
      ...CASE_FIGURES,
      "mediation.confirmed.v1",
      "mediation.confirmationRate.v1",
    ),
    sources: sources.map((source, i) => {
      const suppressed = withheld.rows.has(i);
      return { source, accepted: suppressed ? null : accepted[i], suppressed };
    }),
    total,
    confirmed: told ? confirmed : null,
    confirmationRate: told ? rateOf(confirmed, all.successful) : null,
  };
}
