import { coversDivision } from "../../shared/auth/division.ts";
import { countWithin } from "../../shared/errors/bounds.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";

/** A quarrel over a boundary has few sides; a dispute that is everybody's is the next level's. Source: own decision. */
export const MOST_FURTHER_DIVISIONS = 5;

/**
 * The further division is another one, named once, and not above the dispute's own, whose centre sees it anyway. One below
 * is possible: a quarrel between two districts that the city's centre took in belongs to both.
 *
 * Source: own decision after cross-boundary joint mediation (边界联防联调).
 */
export function sharable(further: string, own: string, standing: readonly string[]): Refusal | undefined {
  const path = { path: ["divisionCode"] };
  if (coversDivision(further, own))
    return refuse(
      "BELONGS_ALREADY",
      `The dispute is of ${own}, which ${further} covers; its centre sees it already.`,
      path,
    );
  if (standing.includes(further)) return refuse("BELONGS_ALREADY", `The dispute belongs to ${further} already.`, path);
  return standing.length < MOST_FURTHER_DIVISIONS
    ? undefined
    : refuse(
        "TOO_MANY_DIVISIONS",
        `A dispute belongs to at most ${MOST_FURTHER_DIVISIONS} further divisions.`,
        countWithin("divisionCode", 0, MOST_FURTHER_DIVISIONS),
      );
}

/** What is sealed is shared with no further place; the seal is lifted first. Source: domain rules D.3, own decision. */
export const notSealed = (seal: object | null): Refusal | undefined =>
  seal ? refuse("DISPUTE_SEALED", "The dispute is sealed; nobody is let in by way of another division.") : undefined;
