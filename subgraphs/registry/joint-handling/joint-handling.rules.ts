import type { Day } from "../../shared/deadline/day.ts";
import { dayWithin } from "../../shared/errors/bounds.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";

/**
 * Handling together takes at least two bodies, the lead among them, each named once.
 *
 * Source: joint consultation and special groups of centres (联合会商、专项联合调解小组).
 */
export const severalBodies = (leadId: string, memberIds: readonly string[]): Refusal | undefined =>
  new Set([leadId, ...memberIds]).size >= 2 && new Set(memberIds).size === memberIds.length
    ? undefined
    : refuse("TOO_FEW_BODIES", "Joint handling takes a lead and at least one other body, each named once.", {
        path: ["memberIds"],
      });

/** The meeting lies ahead, today included. Source: own decision. */
export const meetingAhead = (meetingOn: Day, today: Day): Refusal | undefined =>
  meetingOn >= today
    ? undefined
    : refuse(
        "MEETING_PAST",
        `The meeting day has passed; today is ${today}.`,
        dayWithin("meetingOn", { earliest: today }),
      );
