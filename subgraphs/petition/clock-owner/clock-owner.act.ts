import type { ClockOwner } from "../../shared/deadline-change/deadline-change.act.ts";
import { lockPetition } from "../petition/petition.reader.ts";
import { reviewsIn } from "../review/review.reader.ts";
import { clocksOfStage } from "../review/review.rules.ts";

/** The body that answers the petition, or its office where it went nowhere; the time to review is the reviewer's. */
export const petitionClockOwner: ClockOwner = async (work, { recordId, code }) => {
  const petition = await lockPetition(work, recordId);
  const review = (await reviewsIn(work.db, recordId)).find(({ stage }) => clocksOfStage[stage].answer === code);
  if (review) return review.bodyId;
  return petition?.competentBodyId ?? petition?.officeId ?? null;
};
