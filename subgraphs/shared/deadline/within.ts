import { type Day, addDays } from "./day.ts";

/** Something that holds from one day to another, both included; without a last day it goes on. */
export interface Span {
  readonly since: Day;
  readonly until: Day | null;
}

/** Those that hold on a day. */
export const within = <Row extends Span>(on: Day, rows: readonly Row[]): Row[] =>
  rows.filter(({ since, until }) => since <= on && (until === null || on <= until));

/** The first day of a period on which none of them holds; undefined where one does on each day. */
export function firstUncovered(
  { since, until }: { readonly since: Day; readonly until: Day },
  rows: readonly Span[],
): Day | undefined {
  for (let day = since; day <= until; day = addDays(day, 1)) if (within(day, rows).length === 0) return day;
  return undefined;
}
