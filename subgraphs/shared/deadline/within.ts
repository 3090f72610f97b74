import type { Day } from "./day.ts";

/** Something that holds from one day to another, both included; without a last day it goes on. */
export interface Span {
  readonly since: Day;
  readonly until: Day | null;
}

/** Those that hold on a day. */
export const within = <Row extends Span>(on: Day, rows: readonly Row[]): Row[] =>
  rows.filter(({ since, until }) => since <= on && (until === null || on <= until));
