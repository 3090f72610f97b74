import type { Viewer } from "../../shared/auth/viewer.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import type { Work } from "../../shared/db/work.ts";
import { dayOf } from "../../shared/deadline/day.ts";
import { type Refusal, isRefusal } from "../../shared/errors/refusal.ts";
import { latestForwarding } from "../forwarding/forwarding.reader.ts";
import { forwardingAllows } from "../forwarding/forwarding.rules.ts";
import { startPetitionClock, stopPetitionClocks } from "../petition-clock/petition-clock.act.ts";
import { announcePetition, movePetition } from "../petition/petition.act.ts";
import type { PetitionEntity } from "../petition/petition.entity.ts";
import { type PetitionTarget, findPetition, petitionForAct } from "../petition/petition.reader.ts";
import { clockOnAcceptance, toldOrUnclear } from "./acceptance.rules.ts";

export type AcceptPetition = WriteInput & PetitionTarget;
export type NotifyPetitioner = AcceptPetition & { readonly told?: string | null; readonly addressUnclear: boolean };

/** Notice and acceptance (告知与受理) by the body that answers: the one it went to, or the office where it is competent. */
export class AcceptanceService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  notify(viewer: Viewer, input: NotifyPetitioner): Promise<PetitionEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "notifyPetitioner", input, find: findPetition }, async (work) => {
      const found = await petitionForAct(work, viewer, input, "NOTIFY");
      if (isRefusal(found)) return found;
      const { told = null, addressUnclear } = input;
      const refusal =
        forwardingAllows("NOTIFY", await latestForwarding(work.db, found.id), work.today) ??
        toldOrUnclear({ told, addressUnclear });
      if (refusal) return refusal;
      if (found.competentBodyId === null) await takeUpDirectly(work, found);
      const petition = await movePetition(work, found, "NOTIFY", {
        competentBodyId: found.competentBodyId ?? found.officeId,
        notifiedOn: work.today,
        notice: told,
      });
      if (told !== null)
        await announcePetition(work, petition, "petition.PetitionNotified", { petitionId: petition.id });
      await stopPetitionClocks(work, petition, ["PET_OBJECT"], { by: "the body did not object", cancelled: true });
      await stopPetitionClocks(
        work,
        petition,
        ["PET_NOTIFY"],
        addressUnclear ? { by: "name or address unclear", cancelled: true } : { by: "told in writing" },
      );
      return petition;
    });
  }

  accept(viewer: Viewer, input: AcceptPetition): Promise<PetitionEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "acceptPetition", input, find: findPetition }, async (work) => {
      const found = await petitionForAct(work, viewer, input, "ACCEPT");
      if (isRefusal(found)) return found;
      const petition = await movePetition(work, found, "ACCEPT", { acceptedOn: work.today });
      const { id: petitionId, competentBodyId, officeId } = petition;
      const facts = { petitionId, organizationId: competentBodyId ?? officeId };
      await announcePetition(work, petition, "petition.PetitionAccepted", facts);
      const code = clockOnAcceptance(petition.petitionClass);
      if (code) await startPetitionClock(work, petition, code, work.today);
      return petition;
    });
  }
}

/**
 * A body that received a petition directly and is competent itself forwards nothing; its time to tell the petitioner
 * runs from the receipt (Regulations on Petition Work, art. 23).
 */
async function takeUpDirectly(work: Work, found: PetitionEntity): Promise<void> {
  await stopPetitionClocks(work, found, ["PET_FORWARD"], { by: "the office is competent itself", cancelled: true });
  await startPetitionClock(work, found, "PET_NOTIFY", dayOf(found.receivedAt));
}
