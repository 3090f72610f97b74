import type { Work } from "../../shared/db/work.ts";
import { arrive } from "../../shared/state-machine/move.ts";
import type { CourtReferralEntity } from "./court-referral.entity.ts";
import { courtReferralRepository } from "./court-referral.repository.ts";
import { type CourtReferralCommand, courtReferralProcedure } from "./court-referral.states.ts";

/** Moves a complaint its caller has locked by a command that was decided, with what else changes. */
export const moveReferral = (
  { db }: Work,
  row: CourtReferralEntity,
  command: CourtReferralCommand,
  change: Partial<CourtReferralEntity> = {},
): Promise<CourtReferralEntity> =>
  courtReferralRepository(db).update(
    Object.assign(row, change, { state: arrive(courtReferralProcedure, row.state, command) }),
  );

/** Which dispute and record an event of a complaint is about. */
export const aboutReferral = ({ id, disputeId }: CourtReferralEntity): { disputeId: string; recordId: string } => ({
  disputeId,
  recordId: id,
});
