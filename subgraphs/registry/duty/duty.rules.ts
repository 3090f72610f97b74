import { type Day, addDays } from "../../shared/deadline/day.ts";
import { dayWithin } from "../../shared/errors/bounds.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import { type Post, posts } from "../../shared/state-machine/posts.ts";
import type { DutyHours } from "./duty.codes.ts";

/** A roster is written month by month. */
export const MOST_DAYS = 31;

export const ROSTER =
  "Duty reception (值班接待) at windows and committees, local practice; own decision who writes the roster";

/** Who writes the roster of a body: whoever leads it, at a centre its clerks too. */
export const mayPlan: readonly Post[] = [
  "CENTRE_CLERK",
  "CENTRE_HEAD",
  "COMMITTEE_HEAD",
  "STATION_HEAD",
  "JUDGE",
  "PETITION_HEAD",
];

/** A shift as it is asked for. */
export interface Shift {
  readonly post: Post;
  readonly since: Day;
  readonly until: Day;
  readonly hours: DutyHours;
}

/** A roster has posts of the body's own agency. Source: own decision, a body keeps no other body's people on duty. */
export const ownPost = (post: Post, agency: string | null): Refusal | undefined =>
  posts[post].agency !== null && posts[post].agency === agency
    ? undefined
    : refuse("POST_OF_OTHERS", `${post} is no post of a body of this kind.`, { path: ["post"] });

/** Days in order, not all over already, and a month at the most. Source: own decision. */
export function sensible({ since, until }: Pick<Shift, "since" | "until">, today: Day): Refusal | undefined {
  if (since > until)
    return refuse("DAYS_REVERSED", "The last day lies before the first.", dayWithin("until", { earliest: since }));
  if (until < today)
    return refuse("DAYS_PAST", `Those days have passed; today is ${today}.`, dayWithin("until", { earliest: today }));
  return until < addDays(since, MOST_DAYS)
    ? undefined
    : refuse(
        "TOO_MANY_DAYS",
        `A shift covers at most ${MOST_DAYS} days.`,
        dayWithin("until", { earliest: since, latest: addDays(since, MOST_DAYS - 1) }),
      );
}

/**
 * A window is staffed by its own centre and by the bodies that are present there, on each day of the shift; `absentOn` is
 * the first on which the body is not. Source: co-location (合署办公).
 */
export const presentThroughout = (absentOn: Day | undefined): Refusal | undefined =>
  absentOn === undefined
    ? undefined
    : refuse(
        "NOT_PRESENT",
        `Your body is not present at that window's centre on ${absentOn}.`,
        dayWithin("windowId", { latest: addDays(absentOn, -1) }),
      );

/** The hours a shift shares with others: a whole day is morning and afternoon, the evening stands alone. */
export function sharing(hours: DutyHours): readonly DutyHours[] {
  if (hours === "EVENING") return ["EVENING"];
  return hours === "ALL_DAY" ? ["ALL_DAY", "MORNING", "AFTERNOON"] : ["ALL_DAY", hours];
}

/** The same post is on duty once at one place and time. Source: own decision. */
export const notPlannedYet = (same: { readonly id: string } | null): Refusal | undefined =>
  same
    ? refuse("PLANNED_ALREADY", "That post is on duty there on some of these days already.", {
        type: "PlannedAlready",
        facts: { dutyShiftId: same.id },
      })
    : undefined;
