import { coversDivision } from "../auth/division.ts";
import { type Refusal, refuse } from "../errors/refusal.ts";

/**
 * The dispute is not there, is on its way, or is none of the asker's: the same answer to all three.
 *
 * Source: own decision; domain rules D.3: a sealed dispute answers like one that does not exist.
 */
export const disputeNotKnown = (): Refusal =>
  refuse("DISPUTE_NOT_KNOWN", "This agency knows no such dispute; one registered a moment ago arrives shortly.", {
    path: ["disputeId"],
  });

/**
 * An agency opens a track only on a dispute that belongs to a division its work covers, as its own or as a further one.
 *
 * Source: territorial responsibility (属地管理), own decision.
 */
export const withinWork = (divisions: readonly string[], belongsTo: readonly string[]): Refusal | undefined =>
  divisions.some((covering) => belongsTo.some((code) => coversDivision(covering, code)))
    ? undefined
    : disputeNotKnown();
