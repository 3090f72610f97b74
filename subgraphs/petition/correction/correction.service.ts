import type { Viewer } from "../../shared/auth/viewer.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import { type Refusal, isRefusal } from "../../shared/errors/refusal.ts";
import { stale } from "../../shared/errors/stale.ts";
import { announcePetition, changePetition } from "../petition/petition.act.ts";
import type { PetitionEntity } from "../petition/petition.entity.ts";
import { type PetitionTarget, findPetition, petitionToAct } from "../petition/petition.reader.ts";
import { mayBelongToDispute, representativesFit } from "../registration/registration.rules.ts";
import { PetitionCorrectionEntity } from "./correction.entity.ts";
import { correctionsOf } from "./correction.reader.ts";
import {
  type Corrected,
  changesOf,
  classStillOpen,
  officeHasIt,
  putRight,
  somethingChanges,
} from "./correction.rules.ts";

export type CorrectPetition = WriteInput & PetitionTarget & Corrected & { readonly reason: string };

/** Correction of what was entered at registration (登记更正): the office's own act, and what it had been is kept. */
export class PetitionCorrectionService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  correct(viewer: Viewer, input: CorrectPetition): Promise<PetitionEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "correctPetition", input, find: findPetition }, async (work) => {
      const found = await petitionToAct(work, viewer, input);
      if (isRefusal(found)) return found;
      const registered = putRight(found, input);
      const changes = changesOf(found, registered);
      const earlier = await correctionsOf(work.db, found.id);
      const refusal =
        officeHasIt(found, viewer) ??
        stale(found, input.expectedVersion) ??
        somethingChanges(changes, earlier) ??
        classStillOpen(found, registered.petitionClass) ??
        mayBelongToDispute({ ...registered, disputeId: found.disputeId }) ??
        representativesFit(registered);
      if (refusal) return refusal;
      const petition = await changePetition(work, found, registered);
      const { id: petitionId } = petition;
      const { reason } = input;
      const rows = changes.map((change, i) => ({ ...change, number: earlier + i + 1, id: work.newId() }));
      await work.db.insert(
        PetitionCorrectionEntity,
        rows.map((row) => ({ ...row, petitionId, reason, correctedOn: work.today })),
      );
      await announcePetition(work, petition, "petition.PetitionCorrected", { petitionId });
      return petition;
    });
  }
}
