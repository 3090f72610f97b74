import type { DataSource } from "typeorm";
import { definitionsOf } from "../../shared/figures/figure-definitions.ts";
import { type FigureScope, scopeParameters } from "../../shared/figures/figure-scope.ts";
import { isSmall, rateOf, withheldOf } from "../../shared/figures/suppression.rules.ts";
import { countable } from "../../shared/seal/seal.condition.ts";
import type { ConnectionOf } from "../../shared/paging/connection.ts";
import type { ConfirmationState } from "../confirmation/confirmation.states.ts";
import { type MonthOfTimes, mediationTimes } from "./times.reader.ts";

/** The figures of the courts: one statement each. Whoever holds a scope may count it. */
export interface CourtFiguresReader {
  confirmations(scope: FigureScope): Promise<object>;
  mediatedOrWithdrawn(scope: FigureScope): Promise<object>;
  times(scope: FigureScope, page: { first: number; after?: string | null }): Promise<ConnectionOf<MonthOfTimes>>;
}

export const courtFiguresReader = (db: DataSource): CourtFiguresReader => ({
  confirmations: (scope) => confirmations(db, scope),
  mediatedOrWithdrawn: (scope) => mediatedOrWithdrawn(db, scope),
  times: (scope, page) => mediationTimes(db, scope, page),
});

/** What a court rules on an application; a withdrawn one was not ruled on. */
const RULINGS: readonly ConfirmationState[] = ["CONFIRMED", "DISMISSED", "NOT_ACCEPTED"];

// What came after a confirmation does not undo that it was ruled on in its month.
const CONFIRMATIONS = `
  SELECT CASE WHEN c.state IN ('ENFORCEMENT_APPLIED', 'SET_ASIDE') THEN 'CONFIRMED' ELSE c.state END AS ruling, count(*)::int AS applications FROM judicial_confirmation c
  WHERE c.ruled_on BETWEEN $1 AND $2 AND c.division_code LIKE $3 AND ${countable("c.dispute_id")} GROUP BY 1`;

async function confirmations(db: DataSource, scope: FigureScope): Promise<object> {
  const found: { readonly ruling: ConfirmationState; readonly applications: number }[] = await db.query(
    CONFIRMATIONS,
    scopeParameters(scope),
  );
  const counts = RULINGS.map((ruling) => found.find((row) => row.ruling === ruling)?.applications ?? 0);
  const withheld = withheldOf(counts.map((count) => [count]));
  return {
    definitions: definitionsOf("court.confirmationRulings.v1"),
    ruled: withheld.total ? null : counts.reduce((all, count) => all + count, 0),
    rulings: RULINGS.map((ruling, i) => ({
      ruling,
      applications: withheld.rows.has(i) ? null : counts[i],
      suppressed: withheld.rows.has(i),
    })),
  };
}

const CLOSED = `
  SELECT count(*)::int AS closed, count(*) FILTER (WHERE r.state = 'MEDIATION_STATEMENT')::int AS mediated,
    count(*) FILTER (WHERE r.state = 'WITHDRAWN')::int AS withdrawn
  FROM court_referral r
  WHERE r.ended_on BETWEEN $1 AND $2 AND r.division_code LIKE $3 AND ${countable("r.dispute_id")}`;

async function mediatedOrWithdrawn(db: DataSource, scope: FigureScope): Promise<object> {
  const [found]: { closed: number; mediated: number; withdrawn: number }[] = await db.query(
    CLOSED,
    scopeParameters(scope),
  );
  const { closed, mediated, withdrawn } = found ?? { closed: 0, mediated: 0, withdrawn: 0 };
  const settled = mediated + withdrawn;
  const suppressed = [closed, mediated, withdrawn, closed - mediated, closed - withdrawn, closed - settled].some(
    isSmall,
  );
  return {
    definitions: definitionsOf("court.mediatedOrWithdrawnRate.v1"),
    ...(suppressed
      ? { closed: null, mediated: null, withdrawn: null, mediatedOrWithdrawnRate: null }
      : { closed, mediated, withdrawn, mediatedOrWithdrawnRate: rateOf(settled, closed) }),
    suppressed,
  };
}
