import type { Calendar } from "../../shared/deadline/calendar.ts";
import { type ClockCode, clocks } from "../../shared/deadline/clocks.ts";
import { countFrom } from "../../shared/deadline/count.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import type { Post } from "../../shared/state-machine/posts.ts";
import type { ObjectionDecision, Objector } from "./confirmation-objection.codes.ts";
import type { ObjectionCommand } from "./confirmation-objection.states.ts";

/** The window of each who may object: two beginnings, two lengths. Law: Civil Procedure Interpretation, art. 372. */
export const windowOf: Readonly<Record<Objector, ClockCode>> = {
  PARTY: "CONFIRM_OBJECT",
  OUTSIDER: "CONFIRM_OBJECT_OUTSIDER",
};

/** An objection as it is raised, as the rules see it. */
export interface Objecting {
  readonly objector: Objector;
  readonly partyId?: string | null;
  readonly knownOn?: Day | null;
}

/**
 * A party objects as one of the applicants and for itself; for an outsider the court writes down when it knew of the harm.
 *
 * Law: Civil Procedure Interpretation, art. 372.
 */
export function objectorIsClear(
  { objector, partyId, knownOn }: Objecting,
  applicants: readonly { readonly id: string; readonly personId: string | null }[],
  viewer: { readonly post: Post; readonly personId: string },
  today: Day,
): Refusal | undefined {
  if (objector === "OUTSIDER") {
    if (viewer.post === "PARTY") return refuse("NOT_A_PARTY", "A party objects as a party.", { path: ["objector"] });
    return knownOn && knownOn <= today
      ? undefined
      : refuse("DAY_OUTSIDE", "Say since when the outsider knew of the harm, today at the latest.", {
          path: ["knownOn"],
        });
  }
  const party = applicants.find(({ id }) => id === partyId);
  const itself = party && (viewer.post !== "PARTY" || party.personId === viewer.personId);
  return itself
    ? undefined
    : refuse("NOT_A_PARTY", "A party of the agreement objects, for itself.", { path: ["partyId"] });
}

/**
 * The objection is in time: fifteen days from receipt for a party, six months from knowing for an outsider. Where no
 * receipt is on record the window has not begun, and where the calendar lacks the year nobody is turned away as late.
 *
 * Law: Civil Procedure Interpretation, art. 372.
 */
export function objectedInTime(
  objector: Objector,
  countedFrom: Day | null,
  raisedOn: Day,
  calendar: Calendar,
): Refusal | undefined {
  const lastDay = countedFrom && countFrom(countedFrom, clocks[windowOf[objector]], calendar).dueOn;
  return lastDay === null || raisedOn <= lastDay
    ? undefined
    : refuse("OBJECTED_TOO_LATE", `The last day to object was ${lastDay}.`, {
        type: "ObjectedTooLate",
        facts: { lastDay },
      });
}

/** One objection of the same objector waits at a time. Source: own decision, so that one matter is decided once. */
export const noneWaiting = (
  earlier: readonly { readonly state: string; readonly objector: Objector; readonly partyId: string | null }[],
  { objector, partyId = null }: Objecting,
): Refusal | undefined =>
  objector === "PARTY" && earlier.some((one) => one.state === "RAISED" && one.partyId === partyId)
    ? refuse("OBJECTION_PENDING", "An objection of this party waits for its decision.", { path: ["partyId"] })
    : undefined;

/**
 * Only who objected takes back: the party itself, and what an outsider says the court writes down.
 *
 * Source: own decision; domain rule D.4 no. 13 (no withdrawal but by the party's own act).
 */
export const takesBackItsOwn = (
  { objector, partyId }: { readonly objector: Objector; readonly partyId: string | null },
  applicants: readonly { readonly id: string; readonly personId: string | null }[],
  viewer: { readonly post: Post; readonly personId: string },
): Refusal | undefined => {
  const own =
    objector === "OUTSIDER"
      ? viewer.post !== "PARTY"
      : viewer.post === "PARTY" &&
        applicants.some(({ id, personId }) => id === partyId && personId === viewer.personId);
  return own ? undefined : refuse("NOT_THE_OBJECTOR", "Only who objected takes the objection back.");
};

/** The command a decision is. */
export const commandOf: Readonly<Record<ObjectionDecision, ObjectionCommand>> = {
  SET_ASIDE: "SET_ASIDE",
  VARIED: "VARY",
  REJECTED: "REJECT",
};
