import { countWithin } from "../../shared/errors/bounds.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import type { EscalationKind } from "./prevented-escalation.codes.ts";

const MOST_PERSONS = 10_000;

/**
 * An entry is made once of a kind: a case counted twice would swell a number nobody can check.
 *
 * Source: own decision; the return of people's mediation counts cases.
 */
export const enteredOnce = (kind: EscalationKind, earlier: readonly EscalationKind[]): Refusal | undefined =>
  earlier.includes(kind)
    ? refuse("ENTERED_ALREADY", "The case has an entry of this kind.", { path: ["kind"] })
    : undefined;

/** At least one person was concerned. Source: own decision. */
export const somebodyConcerned = (persons: number): Refusal | undefined =>
  persons >= 1 && persons <= MOST_PERSONS
    ? undefined
    : refuse(
        "PERSONS_OUTSIDE",
        `Between 1 and ${MOST_PERSONS} persons were concerned.`,
        countWithin("persons", 1, MOST_PERSONS),
      );
