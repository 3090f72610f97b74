import { type Day, addDays } from "../../shared/deadline/day.ts";
import { dayWithin, doneAlready } from "../../shared/errors/bounds.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import { type Post, posts } from "../../shared/state-machine/posts.ts";

export const LENDING = "Departments lend staff to a centre for one or two years (派驻轮换), local practice";

/** Two years, the longest that is lent for at once. */
export const MOST_SECONDED_DAYS = 731;

/** Whoever is lent to a centre acts for it under one of its own posts. Source: own decision, one body answers for an act. */
export const postOfCentre = (post: Post): Refusal | undefined =>
  posts[post].agency === "CENTRE"
    ? undefined
    : refuse("POST_OF_OTHERS", `${post} is no post of a handling centre.`, { path: ["post"] });

/** Days in order, not over already, two years at the most. Source: local practice, one or two years. */
export function secondable(since: Day, until: Day, today: Day): Refusal | undefined {
  if (since > until || until < today)
    return refuse(
      "DAYS_REVERSED",
      `The last day lies before the first, or before today, ${today}.`,
      dayWithin("until", { earliest: since > today ? since : today }),
    );
  return until < addDays(since, MOST_SECONDED_DAYS)
    ? undefined
    : refuse(
        "TOO_LONG",
        "A post is lent for two years at the most; it can be lent again.",
        dayWithin("until", { earliest: since, latest: addDays(since, MOST_SECONDED_DAYS - 1) }),
      );
}

/** Only what has not ended can be ended, and not for a day that is over. Source: own decision. */
export function endable(
  span: { readonly since: Day; readonly until: Day },
  endsOn: Day,
  today: Day,
): Refusal | undefined {
  if (span.until < today) return refuse("ENDED_ALREADY", `It ended on ${span.until}.`, doneAlready(span.until));
  return endsOn >= today && endsOn >= span.since && endsOn <= span.until
    ? undefined
    : refuse(
        "DAY_OUTSIDE_SECONDMENT",
        `Name a day from today, ${today}, to ${span.until}.`,
        dayWithin("endsOn", { earliest: span.since > today ? span.since : today, latest: span.until }),
      );
}
