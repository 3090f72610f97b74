import { type Day, addDays } from "../deadline/day.ts";

/** No figure is of a longer time. */
export const MOST_MONTHS = 36;

/**
 * A figure is of whole months, from the first day of one to the last of another: two periods that differ by a day would
 * give away by subtraction what happened on that day.
 *
 * Source: own decision after domain rule D.4 (6).
 */
export const wholeMonths = (from: Day, until: Day): boolean =>
  from < until &&
  from.endsWith("-01") &&
  addDays(until, 1).endsWith("-01") &&
  ordinal(until) - ordinal(from) < MOST_MONTHS;

/**
 * A figure is of months that are over: whoever asked a running one again after every case would read the single case off
 * the difference.
 *
 * Source: own decision after domain rule D.4 (6).
 */
export const monthsAreOver = (until: Day, today: Day): boolean => ordinal(until) < ordinal(today);

const ordinal = (day: Day): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

/** The first instant of a period of days and the first after it, in China. */
export const instantsOf = ({ from, until }: { readonly from: Day; readonly until: Day }): readonly [string, string] => [
  `${from}T00:00:00+08:00`,
  `${addDays(until, 1)}T00:00:00+08:00`,
];
