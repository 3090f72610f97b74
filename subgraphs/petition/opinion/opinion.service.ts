import type { Viewer } from "../../shared/auth/viewer.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import { type Refusal, isRefusal } from "../../shared/errors/refusal.ts";
import { noHearingOpen } from "../hearing/hearing.reader.ts";
import { stopPetitionClocks } from "../petition-clock/petition-clock.act.ts";
import { announcePetition, movePetition } from "../petition/petition.act.ts";
import type { PetitionEntity } from "../petition/petition.entity.ts";
import { type PetitionTarget, findPetition, petitionForAct } from "../petition/petition.reader.ts";
import type { OpinionResult } from "./opinion.codes.ts";
import { OpinionEntity } from "./opinion.entity.ts";

export type IssueOpinion = WriteInput &
  PetitionTarget & {
    readonly result: OpinionResult;
    readonly claim: string;
    readonly facts: string;
    readonly conclusion: string;
    readonly legalGround: string;
  };

/** The opinion (处理意见书): claim, facts, conclusion and legal ground. The sixty days are a clock; a late answer is still owed. */
export class OpinionService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  issue(viewer: Viewer, input: IssueOpinion): Promise<PetitionEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "issueOpinion", input, find: findPetition }, async (work) => {
      const found = await petitionForAct(work, viewer, input, "ISSUE_OPINION");
      if (isRefusal(found)) return found;
      const refusal = await noHearingOpen(work.db, found.id);
      if (refusal) return refusal;
      const { result, claim, facts, conclusion, legalGround } = input;
      const petition = await movePetition(work, found, "ISSUE_OPINION");
      const { id: petitionId } = petition;
      const texts = { claim, facts, conclusion, legalGround };
      await work.db.insert(OpinionEntity, { id: work.newId(), petitionId, result, ...texts, issuedOn: work.today });
      await announcePetition(work, petition, "petition.OpinionIssued", { petitionId, result });
      await stopPetitionClocks(work, petition, ["PET_HANDLE"], { by: "opinion issued" });
      return petition;
    });
  }
}
