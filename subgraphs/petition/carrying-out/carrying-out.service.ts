import type { Viewer } from "../../shared/auth/viewer.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { type Refusal, isRefusal } from "../../shared/errors/refusal.ts";
import { stale } from "../../shared/errors/stale.ts";
import { announcePetition, changePetition } from "../petition/petition.act.ts";
import type { PetitionEntity } from "../petition/petition.entity.ts";
import { type PetitionTarget, findPetition, petitionToAct } from "../petition/petition.reader.ts";
import { atTheDesk } from "../petition/petition.rules.ts";
import { lastAnswerTo } from "../review-step/review-step.reader.ts";
import { mayBeCarriedOut } from "./carrying-out.rules.ts";

export type RecordCarriedOut = WriteInput & PetitionTarget & { readonly carriedOutOn: Day };

/** What an answer granted was done (处理意见落实), on which day and by which body. */
export class CarryingOutService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  record(viewer: Viewer, input: RecordCarriedOut): Promise<PetitionEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "recordCarriedOut", input, find: findPetition }, async (work) => {
      const found = await petitionToAct(work, viewer, input);
      if (isRefusal(found)) return found;
      const { carriedOutOn } = input;
      const answer = await lastAnswerTo(work.db, found.id, found.competentBodyId ?? found.officeId);
      const refusal =
        atTheDesk(found, viewer) ??
        stale(found, input.expectedVersion) ??
        mayBeCarriedOut(answer, found.carriedOutOn, carriedOutOn, work.today);
      if (refusal) return refusal;
      const change = { carriedOutOn, carriedOutById: found.competentBodyId ?? found.officeId };
      const petition = await changePetition(work, found, change);
      const facts = { petitionId: petition.id, performedOn: carriedOutOn };
      await announcePetition(work, petition, "petition.AnswerCarriedOut", facts);
      return petition;
    });
  }
}
