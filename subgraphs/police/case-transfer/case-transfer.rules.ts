import { ownAct } from "../../shared/access/own-act.rules.ts";
import { type Day, dayOf } from "../../shared/deadline/day.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import type { CaseTransferCommand } from "./case-transfer.states.ts";

/** The two units of a transfer. */
export interface Units {
  readonly fromStationId: string;
  readonly toStationId: string;
}

/**
 * The hours count from the instant on the acceptance form, which lies on the day of acceptance.
 *
 * Law: Police Administrative Case Procedure, art. 61.
 */
export const instantOfAcceptance = (acceptedAt: Date, acceptedOn: Day | null, now: Date): Refusal | undefined =>
  acceptedAt <= now && dayOf(acceptedAt) === acceptedOn
    ? undefined
    : refuse("TIME_OUTSIDE", `The case was accepted on ${acceptedOn ?? "no day"}; name the time of that day.`, {
        path: ["acceptedAt"],
      });

/** A case is sent to another unit than the one that has it. Source: own decision, the article's words. */
export const anotherUnit = ({ fromStationId, toStationId }: Units): Refusal | undefined =>
  fromStationId === toStationId
    ? refuse("SAME_UNIT", "The case is with that unit already.", { path: ["toStationId"] })
    : undefined;

const RECEIVERS: readonly CaseTransferCommand[] = ["RECEIVE", "GIVE_BACK"];

/**
 * The sender sends and withdraws, the unit it was sent to signs or gives back.
 *
 * Source: custody of a referral (design of the hub), own decision for the police's own transfers.
 */
export function unitsAct(
  command: CaseTransferCommand,
  { fromStationId, toStationId }: Units,
  organizationId: string | null,
): Refusal | undefined {
  const unit = RECEIVERS.includes(command) ? toStationId : fromStationId;
  return ownAct(unit, organizationId, "The act belongs to the other police unit.");
}
