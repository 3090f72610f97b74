import type { DataSource } from "typeorm";
import { definitionsOf } from "../../shared/figures/figure-definitions.ts";
import { type FigureScope, scopeParameters } from "../../shared/figures/figure-scope.ts";
import { isSmall } from "../../shared/figures/suppression.rules.ts";
import { countable } from "../../shared/seal/seal.condition.ts";
import { type EscalationKind, escalationKinds } from "../prevented-escalation/prevented-escalation.codes.ts";

const STATEMENT = `
  SELECT kind, count(*)::int AS cases, sum(persons)::int AS persons FROM prevented_escalation e
  WHERE prevented_on BETWEEN $1 AND $2 AND division_code LIKE $3 AND ${countable("e.dispute_id")} GROUP BY 1`;

/** What mediators entered as kept from intensifying; self-reported, and never a target. */
export async function preventedEscalationFigures(db: DataSource, scope: FigureScope): Promise<object> {
  const found: { readonly kind: EscalationKind; readonly cases: number; readonly persons: number }[] = await db.query(
    STATEMENT,
    scopeParameters(scope),
  );
  return {
    definitions: definitionsOf("mediation.preventedEscalation.v1", "mediation.preventedEscalationPersons.v1"),
    selfReported: true,
    rows: (Object.keys(escalationKinds) as EscalationKind[]).map((kind) => {
      const { cases, persons } = found.find((row) => row.kind === kind) ?? { cases: 0, persons: 0 };
      const suppressed = isSmall(cases);
      return { kind, cases: suppressed ? null : cases, persons: suppressed ? null : persons, suppressed };
    }),
  };
}
