import type { RefusalDetail } from "./refusal.ts";

/** The facts most refusals have to tell: which days would do, how many would do, and when it was done already. */

interface Days {
  /** `YYYY-MM-DD`; left out where there is no such bound. */
  readonly earliest?: string | null;
  readonly latest?: string | null;
}

/** The days an input may name, both included. */
export const dayWithin = (field: string, { earliest = null, latest = null }: Days): RefusalDetail => ({
  path: [field],
  type: "DayOutside",
  facts: { earliest, latest },
});

/** How many there may be, both included. */
export const countWithin = (field: string, least: number, most: number): RefusalDetail => ({
  path: [field],
  type: "CountOutside",
  facts: { least, most },
});

/** The day it was done already. */
export const doneAlready = (on: string, field?: string): RefusalDetail => ({
  ...(field === undefined ? {} : { path: [field] }),
  type: "DoneAlready",
  facts: { doneOn: on },
});
