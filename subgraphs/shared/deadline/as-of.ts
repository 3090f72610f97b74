import type { Day } from "./day.ts";
import type { DeadlineEntity } from "./deadline.entity.ts";
import { daysLeft, standingOn } from "./status.ts";

/** Clocks as they stand today: a stored one says RUNNING until an act or a job ends it, the day may have passed. */
export const asOf = (today: Day, rows: readonly DeadlineEntity[]): object[] =>
  rows.map((row) => {
    const standing = { ...row, status: standingOn(today, row) };
    return { ...standing, daysLeft: daysLeft(today, standing) };
  });
