import { type Day, addDays } from "../../shared/deadline/day.ts";
import { countWithin, dayWithin } from "../../shared/errors/bounds.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import type { MeetingKind } from "./joint-meeting.codes.ts";

const TWICE = 2;
const MOST_DISPUTES = 20;

/** Whether the hub puts a dispute down for a joint meeting. Source: own decision, see the table. */
export const bouncedTwice = (returnsSinceAcceptance: number): boolean => returnsSinceAcceptance >= TWICE;

/** A meeting is about something, and about no more than it can decide. Source: own decision. */
export const agendaFits = (disputeIds: readonly string[]): Refusal | undefined =>
  disputeIds.length >= 1 && disputeIds.length <= MOST_DISPUTES
    ? undefined
    : refuse(
        "AGENDA_SIZE",
        `Name between 1 and ${MOST_DISPUTES} disputes.`,
        countWithin("disputeIds", 1, MOST_DISPUTES),
      );

/** A meeting across a boundary joins bodies of at least two divisions. Source: 边界联防联调, local practice. */
export const crossesBoundary = (kind: MeetingKind, divisionCodes: readonly string[]): Refusal | undefined =>
  kind !== "CROSS_BOUNDARY" || new Set(divisionCodes).size >= TWICE
    ? undefined
    : refuse("ONE_DIVISION", `All these bodies are of ${divisionCodes[0] ?? "no division"}.`, { path: ["memberIds"] });

/** What a meeting decided is recorded once it was held. Source: own decision. */
export const meetingWasHeld = (meetingOn: Day, today: Day): Refusal | undefined =>
  today >= meetingOn
    ? undefined
    : refuse("MEETING_AHEAD", `The meeting is on ${meetingOn}; there is nothing decided yet.`, {
        type: "MeetingAhead",
        facts: { meetingOn },
      });

/** The body that carries the decision out sat at the table. Source: own decision, nothing is decided over an absent body. */
export const satAtTheTable = (responsibleId: string, bodies: readonly string[]): Refusal | undefined =>
  bodies.includes(responsibleId)
    ? undefined
    : refuse("NOT_AT_THE_MEETING", "The responsible body did not take part in the meeting.", {
        path: ["responsibleId"],
        type: "BodyNotConcerned",
        facts: { organizationIds: bodies },
      });

/** Opinions are of bodies at the table, one each. Source: joint consultation (联合会商), local practice. */
export const opinionsOfMembers = (
  opinions: readonly { readonly organizationId: string }[],
  bodies: readonly string[],
): Refusal | undefined => {
  const voices = opinions.map(({ organizationId }) => organizationId);
  const strangers = voices.filter((id) => !bodies.includes(id));
  return strangers.length === 0 && new Set(voices).size === voices.length
    ? undefined
    : refuse("OPINION_OF_OTHERS", "Each body at the meeting gives at most one opinion, and no other body does.", {
        path: ["opinions"],
        type: "BodyNotConcerned",
        facts: { organizationIds: bodies },
      });
};

/** The day to report by lies ahead. Source: own decision. */
export const followUpAhead = (followUpDueOn: Day, today: Day): Refusal | undefined =>
  followUpDueOn > today
    ? undefined
    : refuse(
        "DAY_NOT_AHEAD",
        `The day to report by lies after today, ${today}.`,
        dayWithin("followUpDueOn", { earliest: addDays(today, 1) }),
      );
