import type { Day } from "../../shared/deadline/day.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import type { ConsentAnswer } from "./consent.codes.ts";

/** Only a party of this dispute is asked; a party answers for itself, the committee writes the answers down. */
export function answersForItself(
  party: { personId: string | null } | undefined,
  viewerIsParty: boolean,
  viewerPersonId: string,
): Refusal | undefined {
  if (!party) return refuse("NOT_A_PARTY", "The dispute has no such party.", { path: ["partyId"] });
  return viewerIsParty && party.personId !== viewerPersonId
    ? refuse("NOT_A_PARTY", "A party answers for itself only.", { path: ["partyId"] })
    : undefined;
}

/**
 * A yes may be withdrawn at any time, a no needs no yes before it.
 *
 * Law: People's Mediation Law, arts. 17 and 23.
 */
export const withdrawsAYes = (answer: ConsentAnswer, latest: ConsentAnswer | undefined): Refusal | undefined =>
  answer === "WITHDRAWN" && latest !== "GIVEN"
    ? refuse("NOTHING_TO_WITHDRAW", "This party has not agreed, so there is nothing to withdraw.", { path: ["answer"] })
    : undefined;

/** A party is asked before it answers: the day is not ahead. */
export const askedAlready = (askedOn: Day, today: Day): Refusal | undefined =>
  askedOn <= today ? undefined : refuse("DAY_AHEAD", `That day is ahead; today is ${today}.`, { path: ["askedOn"] });

/** Consent can be withdrawn until the case has ended. */
export const stillGoingOn = (ended: boolean): Refusal | undefined =>
  ended
    ? refuse("CASE_ENDED", "The case has ended, so there is nothing to withdraw from.", { path: ["caseId"] })
    : undefined;
