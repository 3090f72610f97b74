import { turnApart } from "../../shared/deadline/apart/clock-apart.act.ts";
import type { TurningApart } from "../../shared/deadline/turning/turning.service.ts";
import { PetitionClockTurnEntity } from "../petition-clock/petition-clock.entity.ts";
import { lapseReviewStep } from "../review-step/review-step.act.ts";

/**
 * Turns the clocks of petitions without a dispute. A turn is written down for the office and announced to nobody: a
 * complaint is among them (Regulations on Petition Work, art. 30).
 */
export const petitionClockTurning: TurningApart = {
  table: { name: "petition_clock", disputeId: "NULL", recordId: "d.petition_id", own: "TRUE" },
  async turned(work, turned) {
    const { recordId: petitionId, code, turn } = turned;
    await work.db.insert(PetitionClockTurnEntity, { ...turnApart(work, turned), petitionId });
    await lapseReviewStep(work, petitionId, { code, turn });
  },
};
