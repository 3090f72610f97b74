import type { EntityManager } from "typeorm";
import type { Viewer } from "../../shared/auth/viewer.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import type { Work } from "../../shared/db/work.ts";
import { type Refusal, isRefusal, refuse } from "../../shared/errors/refusal.ts";
import { stale } from "../../shared/errors/stale.ts";
import { move } from "../../shared/state-machine/move.ts";
import type { DisputeEntity } from "../dispute/dispute.entity.ts";
import { disputeForAct, lockDispute } from "../dispute/dispute.reader.ts";
import { isOpenTo } from "../../shared/seal/seal.condition.ts";
import { findOrganization } from "../organization/organization.reader.ts";
import type { ReferralEntity } from "./referral.entity.ts";
import { returnOf } from "./referral.reader.ts";
import { referralRepository } from "./referral.repository.ts";
import { bodysAct, generalHandOverFits, mayGiveBack } from "./referral.rules.ts";
import { type ReferralCommand, referralProcedure } from "./referral.states.ts";
import { digestOf, factsOf, receiptOf, sendReferral } from "./referral.act.ts";

export interface ReferDispute extends WriteInput {
  readonly disputeId: string;
  readonly expectedVersion?: number | null;
  readonly toOrganizationId: string;
  readonly legalBasis: string;
}

export interface DecideReferral extends WriteInput {
  readonly referralId: string;
  readonly expectedVersion?: number | null;
}

export interface DecideReferralWithReason extends DecideReferral {
  readonly reason: string;
}

const find = (db: EntityManager, id: string): Promise<ReferralEntity | null> => referralRepository(db).find(id);

/** Hand-over (对接移送): sending, signing for, returning and withdrawing. The holding moves on signing only. */
export class ReferralService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The holder offers the dispute to another body, outside the agencies' own procedures. */
  refer(viewer: Viewer, input: ReferDispute): Promise<ReferralEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "referDispute", input, find }, async (work) => {
      const dispute = await disputeForAct(work, viewer, input);
      if (isRefusal(dispute)) return dispute;
      const receiver = await findOrganization(work.db, input.toOrganizationId);
      const refusal = generalHandOverFits(viewer.agency, receiver?.agency ?? null);
      if (refusal) return refusal;
      const { toOrganizationId, legalBasis } = input;
      return sendReferral(work, dispute, {
        ...PLAIN,
        fromOrganizationId: viewer.organizationId ?? "",
        toOrganizationId,
        legalBasis,
      });
    });
  }

  accept(viewer: Viewer, input: DecideReferral): Promise<ReferralEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "acceptReferral", input, find }, async (work) => {
      const found = await this.decide(work, viewer, input, "ACCEPT");
      if (isRefusal(found)) return found;
      const { referral, receipt } = await this.sign(work, found, "ACCEPTED", null);
      await work.announce("registry.ReferralAccepted", about(referral), {
        ...factsOf(referral, receipt),
        receivedOn: work.today,
      });
      return referral;
    });
  }

  return(viewer: Viewer, input: DecideReferralWithReason): Promise<ReferralEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "returnReferral", input, find }, async (work) => {
      const found = await this.decide(work, viewer, input, "RETURN");
      if (isRefusal(found)) return found;
      const refusal = mayGiveBack(await returnOf(work, found.referral, input.reason), work.today);
      if (refusal) return refusal;
      const { referral, receipt } = await this.sign(work, found, "RETURNED", input.reason);
      const { holderId } = found.dispute;
      await work.announce("registry.ReferralReturned", about(referral), {
        ...factsOf(referral, receipt),
        reason: input.reason,
        holderId,
      });
      return referral;
    });
  }

  withdraw(viewer: Viewer, input: DecideReferralWithReason): Promise<ReferralEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "withdrawReferral", input, find }, async (work) => {
      const found = await this.decide(work, viewer, input, "WITHDRAW");
      if (isRefusal(found)) return found;
      const { referral, receipt } = await this.sign(work, found, "WITHDRAWN", input.reason);
      await work.announce("registry.ReferralWithdrawn", about(referral), {
        ...factsOf(referral, receipt),
        reason: input.reason,
      });
      return referral;
    });
  }

  /**
   * The referral and its dispute, both locked, where the viewer's body is the one whose act this is. A seal keeps former
   * senders and receivers from it as from the dispute.
   */
  private async decide(
    work: Work,
    viewer: Viewer,
    { referralId, expectedVersion }: DecideReferral,
    command: ReferralCommand,
  ): Promise<Decided | Refusal> {
    const repository = referralRepository(work.db);
    const first = await repository.find(referralId);
    const { organizationId } = viewer;
    const concerned =
      organizationId !== null &&
      (first?.fromOrganizationId === organizationId || first?.toOrganizationId === organizationId);
    if (!first || !concerned || !(await isOpenTo(work.db, viewer, first.disputeId)))
      return refuse("REFERRAL_NOT_FOUND", "Your body has no such hand-over.", { path: ["referralId"] });
    // The dispute is locked before the referral, everywhere, so that two acts cannot wait for each other.
    const dispute = await lockDispute(work, first.disputeId);
    const referral = (await repository.lock(referralId)) ?? first;
    const refusal =
      bodysAct(command, referral.fromOrganizationId, referral.toOrganizationId, organizationId) ??
      stale(referral, expectedVersion);
    if (refusal) return refusal;
    const next = move(referralProcedure, referral.state, command, viewer.post);
    return isRefusal(next) ? next : { referral: Object.assign(referral, { state: next }), dispute };
  }

  private async sign(work: Work, { referral, dispute }: Decided, step: string, reason: string | null): Promise<Signed> {
    const { id, fromOrganizationId, toOrganizationId } = referral;
    const organization = step === "WITHDRAWN" ? fromOrganizationId : toOrganizationId;
    const receipt = await receiptOf(work, {
      step,
      referral: id,
      dispute: dispute.number,
      organization,
      reason,
      previous: digestOf(referral.sentReceipt),
    });
    const signed = await referralRepository(work.db).update(
      Object.assign(referral, { decidedAt: work.now, reason, decisionReceipt: receipt }),
    );
    return { referral: signed, receipt };
  }
}

interface Decided {
  readonly referral: ReferralEntity;
  readonly dispute: DisputeEntity;
}

interface Signed {
  readonly referral: ReferralEntity;
  readonly receipt: ReferralEntity["sentReceipt"];
}

/** A hand-over between bodies outside the linkages of police, court and petition. */
const PLAIN = {
  linkage: "CENTRE",
  courtMode: null,
  sourceRecordId: null,
  sourceNumber: null,
  civilPartOnly: false,
  consents: [],
  documents: [],
} as const;

const about = ({ id, disputeId }: ReferralEntity): { disputeId: string; recordId: string } => ({
  disputeId,
  recordId: id,
});
