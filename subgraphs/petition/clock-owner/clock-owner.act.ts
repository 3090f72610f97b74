import type { ClockOwner } from "../../shared/deadline-change/deadline-change.act.ts";
import { lockPetition } from "../petition/petition.reader.ts";
import { hasWithdrawn } from "../recusal/recusal.reader.ts";
import { reviewStepsIn } from "../review-step/review-step.reader.ts";
import { clocksOfStep } from "../review-step/review-step.rules.ts";

/**
 * The body that answers the petition, or its office where it went nowhere; the time to review is the
 * reviewer's. To whoever stepped aside in the petition its clocks are nobody's.
 */
export const petitionClockOwner: ClockOwner = async (work, { recordId, code }) => {
  const petition = await lockPetition(work, recordId);
  if (await hasWithdrawn(work.db, recordId, work.actor)) return null;
  const review = (await reviewStepsIn(work.db, recordId)).find(({ kind }) => clocksOfStep[kind].answer === code);
  if (review) return review.bodyId;
  return petition?.competentBodyId ?? petition?.officeId ?? null;
};
