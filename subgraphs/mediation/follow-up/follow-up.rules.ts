import type { Day } from "../../shared/deadline/day.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import type { VisitResult } from "./follow-up.codes.ts";

/** An item of the plan as the rules see it. */
export interface Planned {
  readonly number: number;
  readonly amount: string | null;
  readonly dueOn: Day;
  readonly performedOn: Day | null;
}

/** How much of a plan is performed. */
export interface PerformedShare {
  readonly items: number;
  readonly performed: number;
  /** In yuan, of the items that name a sum; null where none does. */
  readonly amount: string | null;
  readonly performedAmount: string | null;
}

/**
 * The day the next visit is counted from: the first day an item of the plan falls due that no visit has looked at. One
 * visit waits at a time; what was performed in the meantime is looked at all the same, once. Null where no item is left.
 *
 * Source: own decision; the follow-up rule (回访制度) names no day.
 */
export function nextVisitFrom(plan: readonly Planned[], seenUntil: Day | null, performed: boolean): Day | null {
  if (seenUntil !== null && performed) return null;
  const open = plan.filter(({ dueOn }) => seenUntil === null || dueOn > seenUntil).map(({ dueOn }) => dueOn);
  return open.reduce<Day | null>((first, day) => (first === null || day < first ? day : first), null);
}

/** How much is performed, from the plan itself: a visit reports it and does not estimate it. */
export function performedShare(plan: readonly Planned[]): PerformedShare {
  const done = plan.filter(({ performedOn }) => performedOn !== null);
  const sum = (items: readonly Planned[]): string =>
    (items.reduce((cents, { amount }) => cents + Math.round(Number(amount ?? 0) * 100), 0) / 100).toFixed(2);
  const named = plan.some(({ amount }) => amount !== null);
  return {
    items: plan.length,
    performed: done.length,
    amount: named ? sum(plan) : null,
    performedAmount: named ? sum(done) : null,
  };
}

/**
 * What the visitor found is what the record shows: performance is recorded first, with its proof.
 *
 * Source: follow-up rule of people's mediation (回访制度), own decision for the order; People's Mediation Law, art. 31.
 */
export function resultFits(result: VisitResult, plan: readonly Planned[], visitedOn: Day): Refusal | undefined {
  const due = plan.filter(({ dueOn }) => dueOn <= visitedOn);
  const open = due.filter(({ performedOn }) => performedOn === null).map(({ number }) => number);
  const fits =
    result === "CHANGE_OF_MIND" ||
    (result === "PERFORMED" ? open.length === 0 : result === "PARTLY" ? open.length > 0 : open.length === due.length);
  return fits
    ? undefined
    : refuse("RESULT_DOES_NOT_FIT", "Record what was performed, with its proof, before the visit.", {
        path: ["result"],
        type: "ResultDoesNotFit",
        facts: { openItems: open },
      });
}
