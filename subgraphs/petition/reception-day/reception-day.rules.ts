import { ownAct } from "../../shared/access/own-act.rules.ts";
import { type Day, addDays } from "../../shared/deadline/day.ts";
import { dayWithin, doneAlready } from "../../shared/errors/bounds.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";

/** A day is published ahead, so that whoever wants to come can. Source: reception days are published, local practice. */
export const publishedAhead = (takesPlaceOn: Day, today: Day): Refusal | undefined =>
  takesPlaceOn > today
    ? undefined
    : refuse(
        "DAY_NOT_AHEAD",
        `A reception day is published ahead; today is ${today}.`,
        dayWithin("takesPlaceOn", { earliest: addDays(today, 1) }),
      );

/** The same post receives at the same place once a day. Source: own decision. */
export const publishedAlready = (standing: { readonly id: string } | null): Refusal =>
  refuse("PUBLISHED_ALREADY", "That post's reception at that place is published for the day already.", {
    type: "ReceptionPublishedAlready",
    facts: { receptionDayId: standing?.id ?? null },
  });

/** The office that published a day keeps it. Source: own decision. */
export const officeKeeps = (
  { officeId }: { readonly officeId: string },
  organizationId: string | null,
): Refusal | undefined => ownAct(officeId, organizationId, "The office that published the day keeps it.");

/**
 * A day is cancelled until it is over, and not once somebody was received: then it took place.
 *
 * Source: own decision.
 */
export function mayStillFallOut(takesPlaceOn: Day, somebodyReceived: boolean, today: Day): Refusal | undefined {
  if (takesPlaceOn < today)
    return refuse("DAY_PAST", `The day has passed; today is ${today}.`, doneAlready(takesPlaceOn));
  return somebodyReceived ? refuse("RECEIVED_ALREADY", "A matter was received on it: it took place.") : undefined;
}
