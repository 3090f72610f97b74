import type { Calendar } from "../../shared/deadline/calendar.ts";
import { clocks } from "../../shared/deadline/clocks.ts";
import { countFrom } from "../../shared/deadline/count.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";

/**
 * The application arrives within thirty days from the day the agreement took effect. Where the holiday calendar does not
 * cover the last day's year yet, nobody is turned away as late.
 *
 * Law: Civil Procedure Law, art. 205; People's Mediation Law, art. 33.
 */
export function appliedInTime(effectiveOn: Day, appliedOn: Day, calendar: Calendar): Refusal | undefined {
  const { dueOn: lastDay } = countFrom(effectiveOn, clocks.CONFIRM_APPLY, calendar);
  return lastDay === null || appliedOn <= lastDay
    ? undefined
    : refuse("APPLIED_TOO_LATE", `The last day to apply was ${lastDay}.`, {
        type: "AppliedTooLate",
        facts: { lastDay },
        path: ["agreementId"],
      });
}
