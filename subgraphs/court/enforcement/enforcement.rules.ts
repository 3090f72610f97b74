import type { Calendar } from "../../shared/deadline/calendar.ts";
import { clocks } from "../../shared/deadline/clocks.ts";
import { countFrom } from "../../shared/deadline/count.ts";
import { type Day, addDays } from "../../shared/deadline/day.ts";
import { dayWithin } from "../../shared/errors/bounds.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import type { Post } from "../../shared/state-machine/posts.ts";

interface Applicant {
  readonly id: string;
  readonly personId: string | null;
}

/**
 * One party of the agreement applies against another; a party for itself only, the court writes an application down.
 *
 * Law: Civil Procedure Law, art. 206 ("the other party may apply").
 */
export function againstAnother(
  { applicantId, defaultingPartyId }: { readonly applicantId: string; readonly defaultingPartyId: string },
  applicants: readonly Applicant[],
  viewer: { readonly post: Post; readonly personId: string },
): Refusal | undefined {
  const applicant = applicants.find(({ id }) => id === applicantId);
  if (!applicant || (viewer.post === "PARTY" && applicant.personId !== viewer.personId))
    return refuse("NOT_A_PARTY", "A party of the agreement applies, for itself.", { path: ["applicantId"] });
  return defaultingPartyId !== applicantId && applicants.some(({ id }) => id === defaultingPartyId)
    ? undefined
    : refuse("NOT_A_PARTY", "It is another party of the agreement that did not perform.", {
        path: ["defaultingPartyId"],
      });
}

/**
 * There is a default: the last day for performing is over. Law: Civil Procedure Law, art. 206.
 */
export const inDefault = (performanceDueOn: Day, today: Day): Refusal | undefined =>
  performanceDueOn < today
    ? undefined
    : refuse(
        "NOT_DUE_YET",
        `It may be performed until ${performanceDueOn}.`,
        dayWithin("performanceDueOn", { latest: addDays(today, -1) }),
      );

/**
 * Two years from the last day for performing. Where the calendar lacks the year nobody is turned away as late.
 *
 * Law: Civil Procedure Law, art. 250. A court takes a late application in and the debtor may object; the hub shows the day
 * and refuses to record it as in time (own decision).
 */
export function withinTwoYears(performanceDueOn: Day, appliedOn: Day, calendar: Calendar): Refusal | undefined {
  const { dueOn: lastDay } = countFrom(performanceDueOn, clocks.ENFORCEMENT_APPLY, calendar);
  return lastDay === null || appliedOn <= lastDay
    ? undefined
    : refuse("ENFORCEMENT_TOO_LATE", `The last day to apply was ${lastDay}.`, {
        type: "EnforcementTooLate",
        facts: { lastDay },
        path: ["performanceDueOn"],
      });
}
