import { type Calendar, CalendarGap } from "./calendar.ts";
import type { ClockRule } from "./clocks.ts";
import { type Day, addDays } from "./day.ts";

/** A day the count passed over, and why: `Sunday`, `National Day 国庆节`. */
export interface SkippedDay {
  readonly day: Day;
  readonly name: string;
}

/** A due date and the way to it. `dueOn` is null only where the calendar lacks a year the count needs. */
export interface Count {
  readonly dueOn: Day | null;
  /** The day of the event does not count; counting begins here. */
  readonly countedFrom: Day;
  /** Days of rest inside a working-day period, in order. */
  readonly skipped: readonly SkippedDay[];
  /** Days of rest at the end of a calendar-day period, after which it ended. */
  readonly rolledOver: readonly SkippedDay[];
  readonly missingCalendarYear: number | null;
}

/**
 * Counts a period from the day of its trigger. The day of the event does not count, and a period of
 * calendar days that ends on a day of rest ends on the first day after it; working-day periods count
 * working days only.
 *
 * Law: Civil Code, arts. 201 and 203; Civil Procedure Law, art. 85; Police Administrative Case Procedure, art. 35.
 */
export function countFrom(trigger: Day, rule: Pick<ClockRule, "length" | "unit">, calendar: Calendar): Count {
  const countedFrom = addDays(trigger, 1);
  try {
    return { countedFrom, missingCalendarYear: null, ...walk(trigger, rule, calendar) };
  } catch (error) {
    if (!(error instanceof CalendarGap)) throw error;
    return { countedFrom, dueOn: null, skipped: [], rolledOver: [], missingCalendarYear: error.year };
  }
}

type Walk = Pick<Count, "dueOn" | "skipped" | "rolledOver">;

function walk(trigger: Day, { length, unit }: Pick<ClockRule, "length" | "unit">, calendar: Calendar): Walk {
  switch (unit) {
    case "HOUR":
      return { dueOn: addDays(trigger, Math.ceil(length / 24)), skipped: [], rolledOver: [] };
    case "DAY":
      return rollOver(addDays(trigger, length), calendar);
    case "WORKING_DAY":
      return workingDays(trigger, length, calendar);
  }
}

function rollOver(last: Day, calendar: Calendar): Walk {
  const rolledOver: SkippedDay[] = [];
  let day = last;
  for (let kind = calendar.kindOf(day); kind.rest; kind = calendar.kindOf(day)) {
    rolledOver.push({ day, name: kind.name });
    day = addDays(day, 1);
  }
  return { dueOn: day, skipped: [], rolledOver };
}

function workingDays(trigger: Day, length: number, calendar: Calendar): Walk {
  const skipped: SkippedDay[] = [];
  let day = trigger;
  for (let counted = 0; counted < length;) {
    day = addDays(day, 1);
    const { rest, name } = calendar.kindOf(day);
    if (rest) skipped.push({ day, name });
    else counted += 1;
  }
  return { dueOn: day, skipped, rolledOver: [] };
}
