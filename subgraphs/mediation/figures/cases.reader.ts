import type { FigureId } from "../../shared/figures/figure-definitions.ts";
import { countable } from "../../shared/seal/seal.condition.ts";

/** The counts of cases `m` with their agreement `a`; the sum is exact, as text. */
export const CASE_COUNTS = `count(*)::int AS accepted,
  count(*) FILTER (WHERE m.state IN ('AGREED', 'TERMINATED'))::int AS mediated,
  count(*) FILTER (WHERE m.state = 'AGREED')::int AS successful,
  count(a.amount)::int AS priced,
  coalesce(sum(a.amount), 0)::text AS amount`;

/** The cases of a period ($1, $2) and place ($3) that count. */
export const CASES_IN_SCOPE = `mediation_case m
  LEFT JOIN mediation_agreement a ON a.case_id = m.id
  WHERE m.accepted_on BETWEEN $1 AND $2 AND m.division_code LIKE $3 AND ${countable("m.dispute_id")}`;

/** What `CASE_COUNTS` come to, as shown. */
export const CASE_FIGURES = [
  "mediation.accepted.v1",
  "mediation.mediated.v1",
  "mediation.successful.v1",
  "mediation.mediationRate.v1",
  "mediation.successRate.v1",
  "mediation.successRateOfMediated.v1",
  "mediation.amount.v2",
] as const satisfies readonly FigureId[];
