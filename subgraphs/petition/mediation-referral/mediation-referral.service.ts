import type { Viewer } from "../../shared/auth/viewer.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import { type Refusal, isRefusal } from "../../shared/errors/refusal.ts";
import { type HandingOver, mayBeHandedOver } from "../../shared/hand-over/hand-over.rules.ts";
import { bodyFits } from "../../shared/known-body/known-body.reader.ts";
import { knownDispute } from "../../shared/known-dispute/known-dispute.reader.ts";
import { announcePetition, handOverOf, movePetition } from "../petition/petition.act.ts";
import type { PetitionEntity } from "../petition/petition.entity.ts";
import { type PetitionTarget, findPetition, petitionForAct } from "../petition/petition.reader.ts";
import { MediationReferralEntity } from "./mediation-referral.entity.ts";
import { latestReferral } from "./mediation-referral.reader.ts";
import { holderAllows } from "./mediation-referral.rules.ts";

export type ReferPetitionToMediation = WriteInput & PetitionTarget & HandingOver;

/** Petition to people's mediation (访调对接): the civil matter, with the consent of every party to this hand-over. */
export class MediationReferralService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The clock of the petition runs on: the Regulations do not say that mediation stops it. */
  refer(viewer: Viewer, input: ReferPetitionToMediation): Promise<PetitionEntity | Refusal> {
    const request = { command: "referPetitionToMediation", input, find: findPetition };
    return this.unitOfWork.act(viewer, request, async (work) => {
      const found = await petitionForAct(work, viewer, input, "REFER_TO_MEDIATION");
      if (isRefusal(found)) return found;
      const { id: petitionId, acceptedOn, disputeId, competentBodyId } = found;
      const dispute = await knownDispute(work.db, disputeId ?? "");
      if (isRefusal(dispute)) return dispute;
      const latest = await latestReferral(work.db, petitionId);
      const fromOrganizationId = competentBodyId ?? found.officeId;
      const refusal =
        holderAllows("REFER_TO_MEDIATION", dispute.holderId, found) ??
        mayBeHandedOver(input, {
          partyIds: dispute.parties.map(({ id }) => id),
          since: latest?.endedOn ?? acceptedOn ?? work.today,
          today: work.today,
        }) ??
        (await bodyFits(work.db, input.toOrganizationId, "MEDIATION"));
      if (refusal) return refusal;

      const petition = await movePetition(work, found, "REFER_TO_MEDIATION");
      const { toOrganizationId, consents, documents } = input;
      await work.db.insert(MediationReferralEntity, {
        id: work.newId(),
        petitionId,
        number: (latest?.number ?? 0) + 1,
        toOrganizationId,
        consents,
        documents,
        referredOn: work.today,
      });
      const handOver = handOverOf(petition, {
        linkage: "PETITION",
        fromOrganizationId,
        toOrganizationId,
        civilPartOnly: true,
        legalBasis: "Regulations on Petition Work, art. 33",
        consents,
        documents,
      });
      await announcePetition(work, petition, "petition.MediationReferred", { ...handOver, petitionId });
      return petition;
    });
  }
}
