import type { Day } from "../../shared/deadline/day.ts";
import { doneAlready } from "../../shared/errors/bounds.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";

/**
 * Whoever refuses is a party of this dispute; a party refuses for itself only, the court writes down what each said.
 *
 * Law: Civil Procedure Law, art. 125.
 */
export function refusesForItself(
  party: { readonly personId: string | null } | undefined,
  viewerIsParty: boolean,
  viewerPersonId: string,
): Refusal | undefined {
  if (!party) return refuse("NOT_A_PARTY", "The dispute has no such party.", { path: ["partyId"] });
  return viewerIsParty && party.personId !== viewerPersonId
    ? refuse("NOT_A_PARTY", "A party refuses for itself only.", { path: ["partyId"] })
    : undefined;
}

/**
 * A court opens one track a dispute at a time; after its end a new complaint opens another.
 *
 * Source: own decision, after Civil Procedure Law, art. 127 (no second suit in the same matter while one is pending).
 */
export const noneRunning = (running: { readonly preFilingNumber: string } | null): Refusal | undefined =>
  running === null
    ? undefined
    : refuse("ALREADY_OPEN", `The court has this dispute already, under ${running.preFilingNumber}.`, {
        path: ["disputeId"],
      });

/**
 * The trial goes on where a case is filed and no statement in effect has ended it.
 *
 * Law: Civil Procedure Law, arts. 100 and 102.
 */
export function mayBeTried({
  caseNumber,
  statementEffectiveOn,
}: {
  readonly caseNumber: string | null;
  readonly statementEffectiveOn: Day | null;
}): Refusal | undefined {
  if (caseNumber === null) return refuse("NOT_FILED", "No case is filed yet that could be tried.");
  return statementEffectiveOn === null
    ? undefined
    : refuse(
        "STATEMENT_IN_EFFECT",
        `The mediation statement is in effect since ${statementEffectiveOn}.`,
        doneAlready(statementEffectiveOn),
      );
}
