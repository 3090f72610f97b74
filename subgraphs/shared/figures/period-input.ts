import type { Day } from "../deadline/day.ts";
import { badInput } from "../paging/cursor.ts";
import { MOST_MONTHS, monthsAreOver, wholeMonths } from "./period.rules.ts";

/** Throws BAD_USER_INPUT where a client asks for figures of anything but whole months that are over. */
export function requireMonthsOver({ from, until }: { readonly from: Day; readonly until: Day }, today: Day): void {
  if (!wholeMonths(from, until))
    throw badInput(`A period is of whole months, as from 2026-01-01 until 2026-03-31, ${MOST_MONTHS} at most.`);
  if (!monthsAreOver(until, today))
    throw badInput("A period ends with a month that is over: the running one is counted when it has ended.");
}
