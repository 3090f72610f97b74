import type { Work } from "../../shared/db/work.ts";
import { arrive } from "../../shared/state-machine/move.ts";
import type { CourtReferralEntity } from "./court-referral.entity.ts";
import { courtReferralRepository } from "./court-referral.repository.ts";
import { type CourtReferralCommand, closedStates, courtReferralProcedure } from "./court-referral.states.ts";

/** Moves a complaint its caller has locked by a command that was decided, with what else changes. */
export function moveReferral(
  { db, today }: Work,
  row: CourtReferralEntity,
  command: CourtReferralCommand,
  change: Partial<CourtReferralEntity> = {},
): Promise<CourtReferralEntity> {
  const state = arrive(courtReferralProcedure, row.state, command);
  // The day it was closed stays when something is added to it, and is gone when it goes on.
  const endedOn = !closedStates.includes(state) ? null : state === row.state ? row.endedOn : today;
  return courtReferralRepository(db).update(Object.assign(row, change, { state, endedOn }));
}

/** Which dispute and record an event of a complaint is about. */
export const aboutReferral = ({ id, disputeId }: CourtReferralEntity): { disputeId: string; recordId: string } => ({
  disputeId,
  recordId: id,
});
