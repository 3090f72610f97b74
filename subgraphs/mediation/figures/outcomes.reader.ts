import type { DataSource } from "typeorm";
import type { Clock } from "../../shared/clock/clock.ts";
import { definitionsOf } from "../../shared/figures/figure-definitions.ts";
import { type FigureScope, scopeParameters } from "../../shared/figures/figure-scope.ts";
import { rateOf, smallRows } from "../../shared/figures/suppression.rules.ts";
import { countable } from "../../shared/seal/seal.condition.ts";
import { type CommitteeKind, committeeKinds } from "../committee/committee.codes.ts";

interface OfKind {
  readonly committeeKind: CommitteeKind;
  readonly due: number;
  readonly performed: number;
  readonly visitsDue: number;
  readonly visitsMade: number;
}

/** An agreement's day is the last of its plan; performed on the spot, the day it took effect. */
const STATEMENT = `
  WITH agreed AS (
    SELECT a.committee_id, a.performed_on,
      CASE WHEN a.performed_on_the_spot THEN a.effective_on
        ELSE (SELECT max(p.due_on) FROM performance_item p WHERE p.agreement_id = a.id) END AS due_on
    FROM mediation_agreement a
    WHERE a.effective_on <= $2 AND a.division_code LIKE $3 AND ${countable("a.dispute_id")}
  ), one AS (
    SELECT committee_id, 1 AS due, (performed_on IS NOT NULL)::int AS performed, 0 AS visit, 0 AS visited
    FROM agreed WHERE due_on BETWEEN $1 AND $2 AND due_on < $4
    UNION ALL
    SELECT v.committee_id, 0, 0, 1, (v.state = 'DONE')::int
    FROM follow_up_visit v
    WHERE v.due_on BETWEEN $1 AND $2 AND v.due_on < $4 AND v.state <> 'CANCELLED'
      AND v.division_code LIKE $3 AND ${countable("v.dispute_id")}
  )
  SELECT c.kind AS "committeeKind", sum(due)::int AS due, sum(performed)::int AS performed,
    sum(visit)::int AS "visitsDue", sum(visited)::int AS "visitsMade"
  FROM one JOIN committee c ON c.id = one.committee_id GROUP BY 1`;

/** What became of agreements, by the kind of committee. Kinds are shown without a total. */
export async function agreementOutcomes(db: DataSource, clock: Clock, scope: FigureScope): Promise<object> {
  const found: OfKind[] = await db.query(STATEMENT, [...scopeParameters(scope), clock.today()]);
  const rows = (Object.keys(committeeKinds) as CommitteeKind[]).map(
    (committeeKind) =>
      found.find((row) => row.committeeKind === committeeKind) ?? {
        committeeKind,
        due: 0,
        performed: 0,
        visitsDue: 0,
        visitsMade: 0,
      },
  );
  const performance = smallRows(rows.map(({ due, performed }) => [due, performed, due - performed]));
  const visits = smallRows(rows.map(({ visitsDue, visitsMade }) => [visitsDue, visitsMade, visitsDue - visitsMade]));
  return {
    definitions: definitionsOf("mediation.performedRate.v1", "mediation.followUpRate.v1"),
    rows: rows.map(({ committeeKind, due, performed, visitsDue, visitsMade }, i) => ({
      committeeKind,
      ...(performance.has(i)
        ? { due: null, performed: null, performedRate: null }
        : { due, performed, performedRate: rateOf(performed, due) }),
      ...(visits.has(i)
        ? { visitsDue: null, visitsMade: null, followUpRate: null }
        : { visitsDue, visitsMade, followUpRate: rateOf(visitsMade, visitsDue) }),
      suppressed: performance.has(i) || visits.has(i),
    })),
  };
}
