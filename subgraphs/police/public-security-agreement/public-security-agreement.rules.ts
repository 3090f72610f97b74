import type { Day } from "../../shared/deadline/day.ts";
import { dayWithin } from "../../shared/errors/bounds.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import { allPartiesAlone } from "../../shared/parties/every-party.rules.ts";

/**
 * Every party signs before the police; where an agent came, the agent signs for the party.
 *
 * Law: Police Administrative Case Procedure, art. 184.
 */
export const everyoneSigned = (partyIds: readonly string[], signedPartyIds: readonly string[]): Refusal | undefined =>
  allPartiesAlone(partyIds, signedPartyIds, {
    code: "SIGNATURES_MISSING",
    sentence: "Not every party has signed.",
    only: "Only the parties sign.",
    type: "SignaturesMissing",
    field: "signedPartyIds",
  });

/**
 * What is agreed is performed on or after the day of the agreement.
 *
 * Law: Police Administrative Case Procedure, art. 184: the agreement names the time of performance.
 */
export const performedAfterwards = (performBy: Day, agreedOn: Day): Refusal | undefined =>
  performBy >= agreedOn
    ? undefined
    : refuse(
        "DAY_OUTSIDE",
        `Performance is due on ${agreedOn} or later.`,
        dayWithin("performBy", { earliest: agreedOn }),
      );
