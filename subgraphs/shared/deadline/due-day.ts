import { dayWithin } from "../errors/bounds.ts";
import { type Refusal, refuse } from "../errors/refusal.ts";
import type { Day } from "./day.ts";

/**
 * A day something is to be done by lies ahead, today included.
 *
 * Source: own decision, nobody answers for a day gone by.
 */
export const dueAhead = (dueOn: Day, today: Day): Refusal | undefined =>
  dueOn >= today
    ? undefined
    : refuse("DUE_DAY_PAST", `That day has passed; today is ${today}.`, dayWithin("dueOn", { earliest: today }));
