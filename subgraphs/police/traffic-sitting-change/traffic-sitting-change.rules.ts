import { type Day, addDays, dayOf } from "../../shared/deadline/day.ts";
import { dayWithin } from "../../shared/errors/bounds.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import type { TrafficEndGround } from "../traffic-mediation/traffic-mediation.codes.ts";
import type { TrafficSittingChangeState } from "./traffic-sitting-change.states.ts";

/** A request for another time as the rules see it. */
export interface ChangeAsked {
  readonly id: string;
  readonly partyId: string;
  readonly sittingAt: Date;
  readonly state: TrafficSittingChangeState;
}

/** Another time is asked for of a sitting that was called. Law: Road Accident Procedure Provisions, art. 88. */
export const sittingCalled = (sittingAt: Date | null): Refusal | undefined =>
  sittingAt === null ? refuse("NO_SITTING", "No sitting is called; time and place are told first.") : undefined;

const AHEAD = 1;

/**
 * Who cannot come says so a day ahead of the sitting.
 *
 * Law: Road Accident Procedure Provisions, art. 88 para. 2.
 */
export function askedInTime(askedOn: Day, sittingOn: Day): Refusal | undefined {
  const lastDay = addDays(sittingOn, -AHEAD);
  return askedOn <= lastDay
    ? undefined
    : refuse("ASKED_TOO_LATE", `The last day to ask for another time was ${lastDay}.`, {
        path: ["askedOn"],
        type: "SittingChangeTooLate",
        facts: { lastDay },
      });
}

/** A party speaks today; what it said earlier an officer writes down. Source: own decision, nobody dates itself back. */
export const saidToday = (byItself: boolean, askedOn: Day, today: Day): Refusal | undefined =>
  byItself && askedOn !== today
    ? refuse(
        "DAY_OUTSIDE",
        `A party asks today, ${today}; what it said earlier an officer writes down.`,
        dayWithin("askedOn", { earliest: today, latest: today }),
      )
    : undefined;

const openOf = (requests: readonly ChangeAsked[], sittingAt: Date): ChangeAsked | undefined =>
  requests.find((one) => one.state === "ASKED" && one.sittingAt.getTime() === sittingAt.getTime());

/** A party asks once for a sitting; what was answered is answered. Source: own decision. */
export function notAskedBefore(
  requests: readonly ChangeAsked[],
  { partyId, sittingAt }: Pick<ChangeAsked, "partyId" | "sittingAt">,
): Refusal | undefined {
  const earlier = requests.find(
    (one) => one.partyId === partyId && one.sittingAt.getTime() === sittingAt.getTime() && one.state !== "LAPSED",
  );
  return earlier
    ? refuse("ASKED_BEFORE", `This party asked for another time of this sitting; it stands at ${earlier.state}.`)
    : undefined;
}

/**
 * Mediation ends for absence only where a sitting was called and its day came, and where nobody who said in time that it
 * cannot come waits for the answer: that is a cause.
 *
 * Law: Road Accident Procedure Provisions, arts. 88 and 94.
 */
export function stayedAway(
  ground: TrafficEndGround,
  { sittingAt, documentOn }: { readonly sittingAt: Date | null; readonly documentOn: Day },
  requests: readonly ChangeAsked[],
): Refusal | undefined {
  if (ground !== "ABSENT") return undefined;
  if (sittingAt === null || dayOf(sittingAt) > documentOn)
    return refuse("NO_SITTING", "A party stays away from a sitting that was called and whose day has come.", {
      path: ["ground"],
    });
  const open = openOf(requests, sittingAt);
  return open
    ? refuse("CHANGE_ASKED", "A party asked in time for another time of this sitting; answer it first.", {
        path: ["ground"],
        type: "SittingChangeOpen",
        facts: { changeId: open.id, sittingAt },
      })
    : undefined;
}
