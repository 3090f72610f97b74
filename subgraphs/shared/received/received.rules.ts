import { notAhead } from "../deadline/day-fits.rules.ts";
import type { Day } from "../deadline/day.ts";
import { type Refusal, refuse } from "../errors/refusal.ts";

/** What came in is written down after it came in. Source: own decision; a time ahead is a slip of the pen. */
export const receivedAlready = (receivedAt: Date, now: Date): Refusal | undefined =>
  receivedAt <= now
    ? undefined
    : refuse("TIME_AHEAD", `That time is ahead; it is ${now.toISOString()} now.`, { path: ["receivedAt"] });

/** The same where only the day is known. Source: own decision. */
export const receivedByToday = (receivedOn: Day, today: Day): Refusal | undefined =>
  notAhead(receivedOn, today, "receivedOn");
