import type { Viewer } from "../../shared/auth/viewer.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import type { Work } from "../../shared/db/work.ts";
import { startClock } from "../../shared/deadline/run-clock.ts";
import { type Refusal, isRefusal } from "../../shared/errors/refusal.ts";
import { type HandingOver, mayBeHandedOver } from "../../shared/hand-over/hand-over.rules.ts";
import { bodyFits } from "../../shared/known-body/known-body.reader.ts";
import { knownDispute } from "../../shared/known-dispute/known-dispute.reader.ts";
import { courtHolds } from "../court/court.rules.ts";
import { moveReferral } from "../court-referral/court-referral.act.ts";
import type { CourtReferralEntity } from "../court-referral/court-referral.entity.ts";
import {
  type CourtReferralTarget,
  courtReferralForAct,
  findCourtReferral,
} from "../court-referral/court-referral.reader.ts";
import { onlineChoicesIn } from "../online-choice/online-choice.reader.ts";
import { goesToTheChosen } from "../online-choice/online-choice.rules.ts";
import type { CourtMode } from "./hand-over.codes.ts";
import { HandOverEntity } from "./hand-over.entity.ts";
import { handOverRepository } from "./hand-over.repository.ts";

export type HandOverToMediation = WriteInput & CourtReferralTarget & HandingOver & { readonly online: boolean };

/** The two ways of handing over: never one thing with a flag, but the same steps. */
const ways = {
  DELEGATED: {
    command: "DELEGATE",
    mutation: "delegateMediation",
    event: "court.MediationDelegated",
    legalBasis: "Civil Procedure Law, art. 125; Court-Invited Mediation Provisions, art. 11",
  },
  ENTRUSTED: {
    command: "ENTRUST",
    mutation: "entrustMediation",
    event: "court.MediationEntrusted",
    legalBasis: "Civil Procedure Law, art. 136; Court-Invited Mediation Provisions, art. 11",
  },
} as const;

/** Handing over to a committee: delegating before filing (委派), entrusting after it (委托). */
export class HandOverService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  delegate(viewer: Viewer, input: HandOverToMediation): Promise<CourtReferralEntity | Refusal> {
    return this.send(viewer, input, "DELEGATED");
  }

  entrust(viewer: Viewer, input: HandOverToMediation): Promise<CourtReferralEntity | Refusal> {
    return this.send(viewer, input, "ENTRUSTED");
  }

  private send(viewer: Viewer, input: HandOverToMediation, mode: CourtMode): Promise<CourtReferralEntity | Refusal> {
    const { command, mutation, event, legalBasis } = ways[mode];
    return this.unitOfWork.act(viewer, { command: mutation, input, find: findCourtReferral }, async (work) => {
      const found = await courtReferralForAct(work, viewer, input, command);
      if (isRefusal(found)) return found;
      const refusal = await this.mayBeSent(work, found, input);
      if (refusal) return refusal;

      const handOver = await this.keep(work, found, input, mode);
      const row = await moveReferral(work, found, command);
      const { id, disputeId, divisionCode, courtId, preFilingNumber, caseNumber } = row;
      await work.announce(
        event,
        { disputeId, recordId: handOver.id },
        {
          courtReferralId: id,
          linkage: "COURT",
          courtMode: mode,
          fromOrganizationId: courtId,
          toOrganizationId: handOver.committeeId,
          sourceRecordId: handOver.id,
          sourceNumber: mode === "DELEGATED" ? preFilingNumber : caseNumber,
          civilPartOnly: false,
          legalBasis,
          consents: handOver.consents,
          documents: handOver.documents,
        },
      );
      if (handOver.online) {
        const start = { disputeId, divisionCode, recordId: id, on: work.today };
        await startClock(work, "COURT", { ...start, code: "COURT_ONLINE_CONFIRM" });
      }
      return row;
    });
  }

  private async mayBeSent(
    { db, today }: Work,
    { id, disputeId, courtId, receivedOn }: CourtReferralEntity,
    sending: HandOverToMediation,
  ): Promise<Refusal | undefined> {
    const dispute = await knownDispute(db, disputeId);
    if (isRefusal(dispute)) return dispute;
    const chosen = goesToTheChosen(sending, await onlineChoicesIn(db, id));
    if (chosen) return chosen;
    const partyIds = dispute.parties.map((party) => party.id);
    const since = (await handOverRepository(db).lastOf(id))?.endedOn ?? receivedOn;
    return (
      courtHolds(dispute.holderId, courtId) ??
      mayBeHandedOver(sending, { partyIds, since, today }) ??
      bodyFits(db, sending.toOrganizationId, "MEDIATION")
    );
  }

  private keep(
    work: Work,
    { id: courtReferralId }: CourtReferralEntity,
    { toOrganizationId, online, consents, documents }: HandOverToMediation,
    mode: CourtMode,
  ): Promise<HandOverEntity> {
    const row = Object.assign(new HandOverEntity(), {
      id: work.newId(),
      courtReferralId,
      mode,
      committeeId: toOrganizationId,
      online,
      consents,
      documents,
      sentAt: work.now,
      signedOn: null,
      mediationCaseId: null,
      agreementId: null,
      outcome: null,
      ground: null,
      endedOn: null,
      version: 1,
    });
    return handOverRepository(work.db).insert(row);
  }
}
