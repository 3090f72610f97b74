import { type Day, dayOf } from "../deadline/day.ts";

/** The only source of "now" for the procedures. Tests and stories hand in one they can set. */
export interface Clock {
  now(): Date;
  /** The calendar day in Asia/Shanghai. */
  today(): Day;
}

const clockOf = (now: () => Date): Clock => ({ now, today: () => dayOf(now()) });

/** The machine's clock. */
export const systemClock: Clock = clockOf(() => new Date());

/** A clock that stands still until it is set. */
export interface SettableClock extends Clock {
  set(instant: Date | string): void;
}

/** Stands at `start`; a story moves it from act to act. */
export function settableClock(start: Date | string): SettableClock {
  let instant = new Date(start);
  return { ...clockOf(() => new Date(instant)), set: (to) => void (instant = new Date(to)) };
}

/** Runs at the machine's pace, `offset` milliseconds away from it: how the demo world keeps its own date. */
export const offsetClock = (offset: () => number): Clock => clockOf(() => new Date(Date.now() + offset()));
