import type { Day } from "../../shared/deadline/day.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import type { PetitionState } from "../petition/petition.states.ts";
import type { ReceptionDayState } from "../reception-day/reception-day.states.ts";

/** A day as an item needs it. */
export interface DayOfReception {
  readonly state: ReceptionDayState;
  readonly takesPlaceOn: Day;
}

/** Something is received on a day that came and was not cancelled. Source: own decision. */
export function tookPlace({ state, takesPlaceOn }: DayOfReception, today: Day): Refusal | undefined {
  if (state === "CANCELLED")
    return refuse("DAY_CANCELLED", "That reception day was cancelled.", { path: ["receptionDayId"] });
  return takesPlaceOn <= today
    ? undefined
    : refuse("DAY_AHEAD", `That reception takes place on ${takesPlaceOn}.`, {
        path: ["receptionDayId"],
        type: "ReceptionAhead",
        facts: { takesPlaceOn },
      });
}

const ELSEWHERE: readonly PetitionState[] = ["ROUTED", "NOT_REENTERED"];

/**
 * Nothing is arranged on what was routed to another authority, nor on an item whose matter is an earlier one's: that
 * one is received.
 *
 * Law: Regulations on Petition Work, arts. 19 and 22.
 */
export const stillHere = (state: PetitionState): Refusal | undefined =>
  ELSEWHERE.includes(state)
    ? refuse("MATTER_ELSEWHERE", "The matter was routed, or is handled under its earlier item.", {
        path: ["petitionId"],
      })
    : undefined;

/** A petition is received once on one day. Source: own decision. */
export const receivedOnce = (onThatDay: boolean): Refusal | undefined =>
  onThatDay ? refuse("RECORDED_ALREADY", "The petition is recorded as received on that day.") : undefined;
