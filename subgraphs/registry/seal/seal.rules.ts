import { countWithin } from "../../shared/errors/bounds.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";

/** A dispute has one seal at a time. Source: own decision, so that opening it once opens it. */
export const notSealedYet = (seal: object | null): Refusal | undefined =>
  seal ? refuse("ALREADY_SEALED", "The dispute is sealed already.", { path: ["disputeId"] }) : undefined;

/** Only what is sealed can be opened again. Source: own decision. */
export const isSealed = <Seal>(seal: Seal | null): Seal | Refusal =>
  seal ?? refuse("NOT_SEALED", "The dispute is not sealed.", { path: ["disputeId"] });

/** A seal is open to few; one open to everybody would seal nothing. Source: own decision. */
export const MOST_OPEN_TO = 20;

/** A seal names no more bodies than that. Source: own decision; domain rules D.3: a seal hides that the dispute exists. */
export const openToFew = (openTo: readonly string[]): Refusal | undefined =>
  new Set(openTo).size <= MOST_OPEN_TO
    ? undefined
    : refuse(
        "TOO_MANY_BODIES",
        `A sealed dispute stays open to at most ${MOST_OPEN_TO} bodies.`,
        countWithin("openTo", 0, MOST_OPEN_TO),
      );
