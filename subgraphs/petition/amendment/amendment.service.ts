import type { Viewer } from "../../shared/auth/viewer.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import { type Refusal, isRefusal } from "../../shared/errors/refusal.ts";
import { stale } from "../../shared/errors/stale.ts";
import { announcePetition, changePetition } from "../petition/petition.act.ts";
import type { PetitionEntity } from "../petition/petition.entity.ts";
import { type PetitionTarget, findPetition, petitionToAct } from "../petition/petition.reader.ts";
import { mayBelongToDispute, representativesFit } from "../registration/registration.rules.ts";
import { PetitionAmendmentEntity } from "./amendment.entity.ts";
import { amendmentsOf } from "./amendment.reader.ts";
import { type Amended, changesOf, classStillOpen, officeHasIt, putRight, somethingChanges } from "./amendment.rules.ts";

export type AmendPetition = WriteInput & PetitionTarget & Amended & { readonly reason: string };

/** Amendment of what was entered at registration (登记更正): the office's own act, and what it had been is kept. */
export class PetitionAmendmentService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  amend(viewer: Viewer, input: AmendPetition): Promise<PetitionEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "amendPetition", input, find: findPetition }, async (work) => {
      const found = await petitionToAct(work, viewer, input);
      if (isRefusal(found)) return found;
      const registered = putRight(found, input);
      const changes = changesOf(found, registered);
      const earlier = await amendmentsOf(work.db, found.id);
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
        PetitionAmendmentEntity,
        rows.map((row) => ({ ...row, petitionId, reason, amendedOn: work.today })),
      );
      await announcePetition(work, petition, "petition.PetitionAmended", { petitionId });
      return petition;
    });
  }
}
