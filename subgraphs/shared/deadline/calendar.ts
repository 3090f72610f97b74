import { getDayDetail, getHolidaysInRange } from "chinese-days";
import type { Day } from "./day.ts";

/** What a day is to a clock. `name` is the festival where there is one. */
export interface DayKind {
  readonly rest: boolean;
  readonly name: string;
}

/** Working days and days of rest; throws `CalendarGap` for a year it does not cover. */
export interface Calendar {
  kindOf(day: Day): DayKind;
}

/** The State Council's list for `year` is not in the calendar: an error, never a guess. */
export class CalendarGap extends Error {
  constructor(readonly year: number) {
    super(`The holiday calendar does not cover ${year} yet.`);
  }
}

const covered = new Map<number, boolean>();
const covers = (year: number): boolean => {
  const known = covered.get(year) ?? getHolidaysInRange(`${year}-01-01`, `${year}-12-31`, false).length > 0;
  covered.set(year, known);
  return known;
};

/**
 * The State Council's calendar: weekends and festivals are days of rest, make-up work days are not.
 * Source of the lists: the `chinese-days` package, which follows the yearly notices.
 */
export const chinaCalendar: Calendar = {
  kindOf(day) {
    const year = Number(day.slice(0, 4));
    if (!covers(year)) throw new CalendarGap(year);
    const { work, name } = getDayDetail(day);
    const [english = name, chinese] = name.split(",");
    return { rest: !work, name: chinese === undefined ? english : `${english} ${chinese}` };
  },
};
