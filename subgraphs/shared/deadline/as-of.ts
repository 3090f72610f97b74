import type { Day } from "./day.ts";
import type { DeadlineEntity } from "./deadline.entity.ts";
import { daysLeft, standingOn } from "./status.ts";

/**
 * Clocks as they stand: a stored one says RUNNING until an act ends it, the day may have passed. Clocks of hours are told
 * by the instant where `now` is given.
 */
export const asOf = (today: Day, rows: readonly DeadlineEntity[], now?: Date): object[] =>
  rows.map((row) => {
    const { source } = row;
    const standing = {
      ...row,
      status: standingOn(today, row, now),
      // Whose words a reason is in, for the rule that decides who reads it.
      suspensions: row.suspensions.map((one) => ({ ...one, source })),
      extensions: row.extensions.map((one) => ({ ...one, source })),
    };
    return { ...standing, daysLeft: daysLeft(today, standing) };
  });
