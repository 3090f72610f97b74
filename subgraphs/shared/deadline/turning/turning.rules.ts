import type { ClockKind } from "../clock-rule.ts";
import type { Day } from "../day.ts";

/** Days before the last one on which notice is given, where nothing else is configured. */
export const NOTICE_DAYS = 3;

/** What happens to a clock nobody touches. A window is nobody's duty: it expires and is never overdue. */
export type Turn = "DUE_SOON" | "OVERDUE" | "EXPIRED";

/** A clock that turns, as the rule sees it. */
export interface TurningClock {
  readonly kind: ClockKind;
  readonly dueOn: Day;
  /** The due date its coming was announced for; another one where it was moved since. */
  readonly soonFor: Day | null;
}

/** The turn a clock has come to: first the notice, then the day itself, each once a due date. Source: own decision. */
export const turnOf = ({ kind, dueOn, soonFor }: TurningClock): Turn =>
  soonFor !== dueOn ? "DUE_SOON" : kind === "WINDOW" ? "EXPIRED" : "OVERDUE";
