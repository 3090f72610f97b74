import type { Day } from "../../shared/deadline/day.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";

/**
 * Every party signs before the police; where an agent came, the agent signs for the party.
 *
 * Law: Police Administrative Case Procedure, art. 184.
 */
export function everyoneSigned(partyIds: readonly string[], signedPartyIds: readonly string[]): Refusal | undefined {
  if (!signedPartyIds.every((id) => partyIds.includes(id)))
    return refuse("NOT_A_PARTY", "Only the parties sign.", { path: ["signedPartyIds"] });
  const missing = partyIds.filter((id) => !signedPartyIds.includes(id));
  return missing.length === 0
    ? undefined
    : refuse("SIGNATURES_MISSING", "Not every party has signed.", {
        path: ["signedPartyIds"],
        type: "SignaturesMissing",
        facts: { partyIds: missing },
      });
}

/**
 * What is agreed is performed on or after the day of the agreement.
 *
 * Law: Police Administrative Case Procedure, art. 184: the agreement names the time of performance.
 */
export const performedAfterwards = (performBy: Day, agreedOn: Day): Refusal | undefined =>
  performBy >= agreedOn
    ? undefined
    : refuse("DAY_OUTSIDE", `Performance is due on ${agreedOn} or later.`, { path: ["performBy"] });
