import { type Calendar, CalendarGap } from "./calendar.ts";
import type { ClockRule } from "./clock-rule.ts";
import { type Day, addDays, addMonths } from "./day.ts";

/** A day the count passed over, and why: `Sunday`, `National Day 国庆节`. */
export interface SkippedDay {
  readonly day: Day;
  readonly name: string;
}

/** Days on which a clock stands still, from the first one up to the day it goes on; null while it has not gone on. */
export interface StandStill {
  readonly from: Day;
  readonly until: Day | null;
}

/** What befell a clock after it was started. */
export interface Changes {
  readonly suspensions?: readonly StandStill[];
  /** Units added by decision, in the clock's own unit. */
  readonly extendedBy?: number;
}

/** A due date and the way to it. `dueOn` is null where the calendar lacks a year the count needs, and while it stands still. */
export interface Count {
  readonly dueOn: Day | null;
  /** The day of the event does not count; counting begins here. */
  readonly countedFrom: Day;
  /** Units the count took: the length of the rule and what was added by decision. */
  readonly counted: number;
  /** The day the period itself ends, before days of rest move it; null where the calendar is needed to know it and lacks the year. */
  readonly endsOn: Day | null;
  /** Days of rest inside a working-day period, in order. */
  readonly skipped: readonly SkippedDay[];
  /** Days of rest at the end of a period of days or months, after which it ended. */
  readonly rolledOver: readonly SkippedDay[];
  readonly missingCalendarYear: number | null;
}

/** What of a rule the count needs. */
export type Countable = Pick<ClockRule, "length" | "unit"> & { readonly rollsOver?: false };

/**
 * Counts a period from the day of its trigger. The day of the event does not count, and a period of calendar days that
 * ends on a day of rest ends on the first day after it; working-day periods count working days only; months end on the
 * same day of the month, or on its last one. Days on which the clock stands still do not count, and are never the last.
 *
 * Law: Civil Code, arts. 201 to 203; Civil Procedure Law, art. 85; Police Administrative Case Procedure, art. 35. Hours
 * run through days of rest: only a last day moves.
 */
export function countFrom(trigger: Day, rule: Countable, calendar: Calendar, changes: Changes = {}): Count {
  const { suspensions = [], extendedBy = 0 } = changes;
  const length = rule.length + extendedBy;
  const base = { countedFrom: addDays(trigger, 1), counted: length };
  const bare = { ...base, dueOn: null, endsOn: null, skipped: [], rolledOver: [], missingCalendarYear: null };
  if (suspensions.some(({ until }) => until === null)) return bare;
  const still = (day: Day): boolean =>
    suspensions.some(({ from, until }) => day >= from && until !== null && day < until);
  const endsOn = rule.unit === "WORKING_DAY" ? null : lastDay(trigger, length, rule.unit, still);
  try {
    const walk = endsOn === null ? workingDays(trigger, length, calendar, still) : ends(endsOn, rule, calendar, still);
    return { ...base, endsOn: endsOn ?? walk.dueOn, missingCalendarYear: null, ...walk };
  } catch (error) {
    if (!(error instanceof CalendarGap)) throw error;
    return { ...bare, endsOn, missingCalendarYear: error.year };
  }
}

type Walk = Pick<Count, "dueOn" | "skipped" | "rolledOver">;
type OnDay = (day: Day) => boolean;

/** The day a period of calendar days, months or hours ends by itself. */
function lastDay(trigger: Day, length: number, unit: "DAY" | "MONTH" | "HOUR", still: OnDay): Day {
  if (unit === "MONTH") return addMonths(trigger, length);
  let day = trigger;
  for (let counted = 0, of = unit === "HOUR" ? Math.ceil(length / 24) : length; counted < of;) {
    day = addDays(day, 1);
    if (!still(day)) counted += 1;
  }
  return day;
}

function ends(last: Day, { unit, rollsOver }: Countable, calendar: Calendar, still: OnDay): Walk {
  const rolledOver: SkippedDay[] = [];
  let day = last;
  if (unit === "HOUR" || rollsOver === false) return { dueOn: day, skipped: [], rolledOver };
  for (let kind = calendar.kindOf(day); kind.rest || still(day); kind = calendar.kindOf(day)) {
    if (kind.rest) rolledOver.push({ day, name: kind.name });
    day = addDays(day, 1);
  }
  return { dueOn: day, skipped: [], rolledOver };
}

function workingDays(trigger: Day, length: number, calendar: Calendar, still: OnDay): Walk {
  const skipped: SkippedDay[] = [];
  let day = trigger;
  for (let counted = 0; counted < length;) {
    day = addDays(day, 1);
    const { rest, name } = calendar.kindOf(day);
    if (rest) skipped.push({ day, name });
    else if (!still(day)) counted += 1;
  }
  return { dueOn: day, skipped, rolledOver: [] };
}
