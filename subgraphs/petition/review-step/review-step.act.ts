import type { Work } from "../../shared/db/work.ts";
import { accepts, arrive } from "../../shared/state-machine/move.ts";
import { announcePetition } from "../petition/petition.act.ts";
import { lockPetition } from "../petition/petition.reader.ts";
import { ReviewEntity } from "./review.entity.ts";
import { reviewsIn } from "./review.reader.ts";
import { clocksOfStage } from "./review.rules.ts";
import { reviewProcedure } from "./review.states.ts";

/** A clock of a petition turned. Where it was the window to ask, and nobody had asked, the stage ends without fault of anybody. */
export async function lapseReview(
  work: Work,
  petitionId: string,
  { code, turn }: { readonly code: string; readonly turn: string },
): Promise<void> {
  if (turn !== "EXPIRED") return;
  const petition = await lockPetition(work, petitionId);
  const review = (await reviewsIn(work.db, petitionId)).find(({ stage }) => clocksOfStage[stage].ask === code);
  if (!petition || !review || !accepts(reviewProcedure, review.state, "LAPSE")) return;
  const state = arrive(reviewProcedure, review.state, "LAPSE");
  await work.db.update(ReviewEntity, { id: review.id }, { state });
  await announcePetition(work, petition, "petition.ReviewLapsed", { petitionId, stage: review.stage });
}
