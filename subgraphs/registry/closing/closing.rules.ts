import type { ClockCode } from "../../shared/deadline/clocks.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";

/**
 * A file is complete once nobody owes an act on the dispute: a clock of a duty does not run on over what was put away.
 *
 * Law: People's Mediation Law, art. 27, by analogy; own decision that it waits for every agency.
 */
export const nothingOwed = (codes: readonly ClockCode[]): Refusal | undefined =>
  codes.length === 0
    ? undefined
    : refuse("DUTIES_OPEN", `Somebody still owes an act on this dispute: ${codes.join(", ")}.`, {
        type: "DutiesOpen",
        facts: { codes },
      });
