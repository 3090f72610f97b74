import DataLoader from "dataloader";
import { type DataSource, type EntityManager, In } from "typeorm";
import { groupedBy } from "../../shared/db/grouped-by.ts";
import type { OpinionResult } from "../opinion/opinion.codes.ts";
import { opinionIn } from "../opinion/opinion.reader.ts";
import { ReviewStepEntity } from "./review-step.entity.ts";
import type { LastAnswer } from "./review-step.rules.ts";

const STAGES = 2;
// REVIEW and RECHECK: a re-examination is received after its review was.
const order = { answerReceivedOn: "ASC", kind: "DESC" } as const;

/** The review and the re-examination of a petition, as far as there are any, in order. */
export const reviewStepsIn = (db: EntityManager, petitionId: string): Promise<ReviewStepEntity[]> =>
  db.find(ReviewStepEntity, { where: { petitionId }, order, take: STAGES });

/** The reviews and re-examinations of petitions the viewer has already been given, in order; one statement a batch. */
export const reviewStepsOfPetition = (db: DataSource): DataLoader<string, ReviewStepEntity[]> =>
  new DataLoader(async (ids) => {
    const rows = await db.manager.find(ReviewStepEntity, { where: { petitionId: In([...ids]) }, order });
    return groupedBy(ids, rows, ({ petitionId }) => petitionId, STAGES);
  });

/** The last answer to a petition and what it comes to: of the re-examination, the review or the body; null before any. */
export async function lastAnswerTo(
  db: EntityManager,
  petitionId: string,
  answeredBy: string,
): Promise<(LastAnswer & { readonly result: OpinionResult }) | null> {
  const decided = (await reviewStepsIn(db, petitionId)).findLast(({ state }) => state === "DECIDED");
  if (decided?.decidedOn && decided.result)
    return { bodyId: decided.bodyId, givenOn: decided.decidedOn, result: decided.result };
  const opinion = await opinionIn(db, petitionId);
  return opinion && { bodyId: answeredBy, givenOn: opinion.issuedOn, result: opinion.result };
}
