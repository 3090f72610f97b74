import type { ClockKind } from "./clocks.ts";
import { type Day, daysBetween } from "./day.ts";

/** SUSPENDED clocks stand still; a WINDOW that passed is EXPIRED, never MISSED. */
export const deadlineStatuses = ["RUNNING", "SUSPENDED", "MET", "MISSED", "EXPIRED", "CANCELLED"] as const;
export type DeadlineStatus = (typeof deadlineStatuses)[number];

interface Standing {
  readonly kind: ClockKind;
  readonly status: DeadlineStatus;
  readonly dueOn: Day | null;
  /** For a clock of hours. */
  readonly dueAt?: Date | null;
}

/** Where a clock stands today: a running one whose day has passed is missed, a window has expired. */
export function standingOn(today: Day, { kind, status, dueOn, dueAt }: Standing, now?: Date): DeadlineStatus {
  const passed = dueAt && now ? now > dueAt : dueOn !== null && today > dueOn;
  if (status !== "RUNNING" || !passed) return status;
  return kind === "WINDOW" ? "EXPIRED" : "MISSED";
}

/** Whether an act on `day` still met the clock; a clock of hours is met by the instant, where the act has one. */
export function endedBy(
  day: Day,
  { kind, dueOn }: Pick<Standing, "kind" | "dueOn">,
  hours?: { readonly dueAt: Date; readonly at: Date },
): DeadlineStatus {
  const inTime = hours ? hours.at <= hours.dueAt : dueOn === null || day <= dueOn;
  return inTime ? "MET" : kind === "WINDOW" ? "EXPIRED" : "MISSED";
}

/** Days left while it runs, negative once it is over; null when it does not run or has no day yet. */
export const daysLeft = (today: Day, { status, dueOn }: Standing): number | null =>
  status === "RUNNING" && dueOn !== null ? daysBetween(today, dueOn) : null;
