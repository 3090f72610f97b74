import { dayWithin } from "../errors/bounds.ts";
import { type Refusal, refuse } from "../errors/refusal.ts";
import type { Day } from "./day.ts";

/**
 * What is written down of a matter happened since something else did, and not tomorrow; both days are included. `sentence`
 * says what happened, where the field alone does not.
 *
 * Source: own decision, nothing is recorded ahead or before what it follows.
 */
export const dayFits = (day: Day, since: Day, today: Day, field: string, sentence?: string): Refusal | undefined =>
  daysFit([day], since, today, field, sentence);

/** As `dayFits`, for every one of several days. Source: that of `dayFits`. */
export const daysFit = (
  days: readonly Day[],
  since: Day,
  today: Day,
  field: string,
  sentence = `The day lies between ${since} and ${today}.`,
): Refusal | undefined =>
  days.every((day) => day >= since && day <= today)
    ? undefined
    : refuse("DAY_OUTSIDE", sentence, dayWithin(field, { earliest: since, latest: today }));

/** What is written down has happened: its day is not ahead. Source: own decision. */
export const notAhead = (day: Day, today: Day, field: string): Refusal | undefined =>
  day <= today
    ? undefined
    : refuse("DAY_AHEAD", `That day is ahead; today is ${today}.`, dayWithin(field, { latest: today }));
