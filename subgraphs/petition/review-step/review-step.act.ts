import type { Work } from "../../shared/db/work.ts";
import { accepts, arrive } from "../../shared/state-machine/move.ts";
import { announcePetition } from "../petition/petition.act.ts";
import { lockPetition } from "../petition/petition.reader.ts";
import { ReviewStepEntity } from "./review-step.entity.ts";
import { reviewStepsIn } from "./review-step.reader.ts";
import { clocksOfStep } from "./review-step.rules.ts";
import { reviewStepProcedure } from "./review-step.states.ts";

/** A clock of a petition turned. Where it was the window to ask, and nobody had asked, the step ends without fault of anybody. */
export async function lapseReviewStep(
  work: Work,
  petitionId: string,
  { code, turn }: { readonly code: string; readonly turn: string },
): Promise<void> {
  if (turn !== "EXPIRED") return;
  const petition = await lockPetition(work, petitionId);
  const review = (await reviewStepsIn(work.db, petitionId)).find(({ kind }) => clocksOfStep[kind].ask === code);
  if (!petition || !review || !accepts(reviewStepProcedure, review.state, "LAPSE")) return;
  const state = arrive(reviewStepProcedure, review.state, "LAPSE");
  await work.db.update(ReviewStepEntity, { id: review.id }, { state });
  await announcePetition(work, petition, "petition.ReviewLapsed", { petitionId, stage: review.kind });
}
