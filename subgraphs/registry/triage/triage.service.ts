import type { Viewer } from "../../shared/auth/viewer.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import { type Refusal, isRefusal } from "../../shared/errors/refusal.ts";
import type { DisputeLevel } from "../dispute/dispute.codes.ts";
import type { DisputeEntity } from "../dispute/dispute.entity.ts";
import { type DisputeTarget, disputeForAct, findDispute, getDispute } from "../dispute/dispute.reader.ts";
import { noneWaits, receiverFor } from "../referral/referral.reader.ts";
import { headDecidesMajor } from "./triage.rules.ts";

export interface TriageDispute extends WriteInput, DisputeTarget {
  readonly level: DisputeLevel;
  readonly reason: string;
  readonly toOrganizationId: string;
}

export interface SettleOnTheSpot extends WriteInput, DisputeTarget {
  readonly form: "ORAL" | "WRITTEN";
}

export interface RedirectDispute extends WriteInput, DisputeTarget {
  readonly reason: string;
  readonly routeTold: string;
}

/** Triage (分流): the centre sets the level and assigns the dispute, settles it at the window, or tells another route. */
export class TriageService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  assign(viewer: Viewer, input: TriageDispute): Promise<DisputeEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "triageDispute", input, find: findDispute }, async (work) => {
      const dispute = await disputeForAct(work, viewer, input, "ASSIGN");
      if (isRefusal(dispute)) return dispute;
      const { level, reason, toOrganizationId } = input;
      const receiver = await receiverFor(work, dispute, toOrganizationId);
      const refusal =
        headDecidesMajor(level, viewer.post) ??
        (isRefusal(receiver) ? receiver : undefined) ??
        (await noneWaits(work.db, dispute.id));
      if (refusal) return refusal;
      await work.announce("registry.DisputeTriaged", about(dispute), { level, reason, toOrganizationId });
      return getDispute(work, dispute.id);
    });
  }

  settleOnTheSpot(viewer: Viewer, input: SettleOnTheSpot): Promise<DisputeEntity | Refusal> {
    return this.unitOfWork.act(
      viewer,
      { command: "settleDisputeOnTheSpot", input, find: findDispute },
      async (work) => {
        const dispute = await disputeForAct(work, viewer, input, "SETTLE_ON_SPOT");
        if (isRefusal(dispute)) return dispute;
        await work.announce("registry.DisputeSettledOnTheSpot", about(dispute), { form: input.form });
        return getDispute(work, dispute.id);
      },
    );
  }

  redirect(viewer: Viewer, input: RedirectDispute): Promise<DisputeEntity | Refusal> {
    return this.unitOfWork.act(viewer, { command: "redirectDispute", input, find: findDispute }, async (work) => {
      const dispute = await disputeForAct(work, viewer, input, "REDIRECT");
      if (isRefusal(dispute)) return dispute;
      await work.announce("registry.DisputeRedirected", about(dispute), {
        reason: input.reason,
        routeTold: input.routeTold,
      });
      return getDispute(work, dispute.id);
    });
  }
}

const about = ({ id }: DisputeEntity): { disputeId: string; recordId: string } => ({ disputeId: id, recordId: id });
