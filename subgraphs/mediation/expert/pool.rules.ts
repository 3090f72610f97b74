import type { Day } from "../../shared/deadline/day.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";

/** How long somebody belongs to a pool of experts or trainers. */
export interface Term {
  readonly termFrom: Day;
  readonly termUntil: Day;
}

/** Whoever is asked out of a pool belongs to it on that day. Source: the pools (专家库, 师资库) are filled for a term. */
export const withinTerm = ({ termFrom, termUntil }: Term, on: Day, path: readonly string[]): Refusal | undefined =>
  termFrom <= on && on <= termUntil
    ? undefined
    : refuse("TERM_OVER", `The term in the pool does not cover ${on}.`, {
        path,
        type: "TermOver",
        facts: { termFrom, termUntil },
      });
