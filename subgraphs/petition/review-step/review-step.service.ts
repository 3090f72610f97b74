import type { Viewer } from "../../shared/auth/viewer.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import type { Work } from "../../shared/db/work.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { type Refusal, isRefusal, refuse } from "../../shared/errors/refusal.ts";
import { stale } from "../../shared/errors/stale.ts";
import { bodyFits } from "../../shared/known-body/known-body.reader.ts";
import { move } from "../../shared/state-machine/move.ts";
import { higherBodyOf } from "../higher-body/higher-body.reader.ts";
import { noHearingOpen } from "../hearing/hearing.reader.ts";
import type { OpinionResult } from "../opinion/opinion.codes.ts";
import { startPetitionClock, stopPetitionClocks } from "../petition-clock/petition-clock.act.ts";
import { announcePetition, changePetition } from "../petition/petition.act.ts";
import type { PetitionEntity } from "../petition/petition.entity.ts";
import { type PetitionTarget, findPetition, petitionToAct } from "../petition/petition.reader.ts";
import { atTheDesk } from "../petition/petition.rules.ts";
import type { ReviewStepOutcome } from "./review-step.codes.ts";
import { ReviewStepEntity } from "./review-step.entity.ts";
import { lastAnswerTo, reviewStepsIn } from "./review-step.reader.ts";
import {
  askedInTime,
  clocksOfStep,
  outcomeFits,
  receivedWhen,
  reviewersAct,
  reviewingBody,
  stepOpened,
} from "./review-step.rules.ts";
import { type ReviewStepCommand, reviewStepProcedure } from "./review-step.states.ts";

export type RecordAnswerReceived = WriteInput &
  PetitionTarget & { readonly receivedOn: Day; readonly higherBodyId?: string | null };
export type RequestPetitionReviewStep = WriteInput & PetitionTarget & { readonly requestedOn: Day };
export type DecidePetitionReviewStep = WriteInput &
  PetitionTarget & {
    readonly outcome: ReviewStepOutcome;
    readonly result: OpinionResult;
    readonly conclusion: string;
    readonly legalGround: string;
  };

type Change = (work: Work, petition: PetitionEntity, review: ReviewStepEntity) => Promise<PetitionEntity | Refusal>;

/** Review and re-examination (复查、复核): asked for within a window, decided by the next higher body, final after the second. */
export class ReviewStepService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The petitioner has the written answer in hand: the window to ask for the next step opens. */
  received(viewer: Viewer, input: RecordAnswerReceived): Promise<PetitionEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "recordAnswerReceived", input, find: findPetition }, async (work) => {
      const found = await petitionToAct(work, viewer, input);
      if (isRefusal(found)) return found;
      const answeredBy = found.competentBodyId ?? found.officeId;
      const answer = await lastAnswerTo(work.db, found.id, answeredBy);
      const early = atTheDesk(found, viewer) ?? stale(found, input.expectedVersion);
      if (early) return early;
      if (!answer) return refuse("NOT_ANSWERED", "The petition has no written answer yet.");
      const kind = stepOpened((await reviewStepsIn(work.db, found.id)).at(-1));
      if (isRefusal(kind)) return kind;
      const above = await higherBodyOf(work.db, answer.bodyId);
      const reviewer = reviewingBody(answer.bodyId, above, input.higherBodyId ?? null);
      if (isRefusal(reviewer)) return reviewer;
      const refusal =
        receivedWhen(input.receivedOn, answer.givenOn, work.today) ??
        (await bodyFits(work.db, reviewer.bodyId, "PETITION", "higherBodyId"));
      if (refusal) return refusal;

      const petition = await changePetition(work, found, {});
      await announcePetition(work, petition, "petition.AnswerReceived", { petitionId: petition.id, stage: kind });
      const askBy = await startPetitionClock(work, petition, clocksOfStep[kind].ask, input.receivedOn);
      await work.db.insert(ReviewStepEntity, {
        ...reviewer,
        id: work.newId(),
        petitionId: petition.id,
        kind,
        state: "OPEN",
        answerReceivedOn: input.receivedOn,
        askBy,
      });
      return petition;
    });
  }

  request(viewer: Viewer, input: RequestPetitionReviewStep): Promise<PetitionEntity | Refusal> {
    return this.change(viewer, input, "REQUEST", async (work, found, review) => {
      const { requestedOn } = input;
      const refusal = askedInTime(review, requestedOn, work.today);
      if (refusal) return refusal;
      const { kind, bodyId: organizationId } = review;
      const { ask, answer } = clocksOfStep[kind];
      const otherBodyIds = [...new Set([...found.otherBodyIds, organizationId])];
      const petition = await changePetition(work, found, { otherBodyIds });
      const { id: petitionId } = petition;
      await work.db.update(ReviewStepEntity, { id: review.id }, { state: "REQUESTED", requestedOn });
      await announcePetition(work, petition, "petition.ReviewRequested", { petitionId, stage: kind, organizationId });
      await stopPetitionClocks(work, petition, [ask], { by: "asked for", on: requestedOn });
      await startPetitionClock(work, petition, answer, requestedOn);
      return petition;
    });
  }

  decide(viewer: Viewer, input: DecidePetitionReviewStep): Promise<PetitionEntity | Refusal> {
    return this.change(viewer, input, "DECIDE", async (work, found, review) => {
      const { outcome, result, conclusion, legalGround } = input;
      const before = await lastAnswerTo(work.db, found.id, found.competentBodyId ?? found.officeId);
      if (!before) throw new Error(`Petition ${found.id} is under review and was never answered.`);
      const refusal = (await noHearingOpen(work.db, found.id)) ?? outcomeFits(outcome, before.result, result);
      if (refusal) return refusal;
      const petition = await changePetition(work, found, {});
      const { id: petitionId } = petition;
      const { kind } = review;
      const decision = { state: "DECIDED", decidedOn: work.today, outcome, result, conclusion, legalGround } as const;
      await work.db.update(ReviewStepEntity, { id: review.id }, decision);
      await announcePetition(work, petition, "petition.ReviewDecided", { petitionId, stage: kind, outcome, result });
      await stopPetitionClocks(work, petition, [clocksOfStep[kind].answer], { by: "answered in writing" });
      return petition;
    });
  }

  /** One act on the latest step of a petition, under the petition's lock. */
  private change(
    viewer: Viewer,
    input: WriteInput & PetitionTarget,
    command: ReviewStepCommand,
    act: Change,
  ): Promise<PetitionEntity | Refusal> {
    const mutation = reviewStepProcedure.commands[command].mutation ?? command;
    return this.unitOfWork.act(viewer, { command: mutation, input, find: findPetition }, async (work) => {
      const found = await petitionToAct(work, viewer, input);
      if (isRefusal(found)) return found;
      const review = (await reviewStepsIn(work.db, found.id)).at(-1);
      if (!review)
        return refuse("ANSWER_NOT_RECEIVED", "It is not entered yet that the petitioner received a written answer.");
      const foreign = viewer.post === "PARTY" ? undefined : reviewersAct(command, review, found, viewer.organizationId);
      const next =
        foreign ?? stale(found, input.expectedVersion) ?? move(reviewStepProcedure, review.state, command, viewer.post);
      return isRefusal(next) ? next : act(work, found, review);
    });
  }
}
