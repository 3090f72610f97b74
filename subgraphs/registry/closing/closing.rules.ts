import type { Day } from "../../shared/deadline/day.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";

/** What is recorded as begun has begun: its day is not ahead. Source: own decision. */
export const notAhead = (day: Day, today: Day): Refusal | undefined =>
  day <= today ? undefined : refuse("DAY_AHEAD", `That day is ahead; today is ${today}.`, { path: ["begunOn"] });
