import type { Viewer } from "../../shared/auth/viewer.ts";
import type { UnitOfWork, WriteInput } from "../../shared/db/unit-of-work.ts";
import type { Work } from "../../shared/db/work.ts";
import { type Refusal, isRefusal } from "../../shared/errors/refusal.ts";
import type { DisputeLevel } from "../dispute/dispute.codes.ts";
import type { DisputeEntity } from "../dispute/dispute.entity.ts";
import { type DisputeTarget, disputeForAct, findDispute, getDispute } from "../dispute/dispute.reader.ts";
import { noneWaits, receiverFor } from "../referral/referral.reader.ts";
import { keepAnswer } from "../violence-inquiry/violence-inquiry.act.ts";
import type { ViolenceAnswer } from "../violence-inquiry/violence-inquiry.codes.ts";
import { indicatedIn } from "../violence-inquiry/violence-inquiry.reader.ts";
import { asksAboutViolence } from "../violence-inquiry/violence-inquiry.rules.ts";
import { headDecidesMajor } from "./triage.rules.ts";

/** Whoever sorts a dispute asks again about domestic violence. */
interface AsksAgain extends WriteInput, DisputeTarget {
  readonly violenceAnswer?: ViolenceAnswer | null;
}

export interface TriageDispute extends AsksAgain {
  readonly level: DisputeLevel;
  readonly reason: string;
  readonly toOrganizationId: string;
}

export interface SettleOnTheSpot extends AsksAgain {
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
        (await noneWaits(work.db, dispute.id)) ??
        (await askAgain(work, dispute, input));
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
        const refusal = await askAgain(work, dispute, input);
        if (refusal) return refusal;
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

/** Keeps the answer, or says that it is missing. */
async function askAgain(work: Work, { id, category }: DisputeEntity, input: AsksAgain): Promise<Refusal | undefined> {
  const answer = input.violenceAnswer ?? null;
  const refusal = asksAboutViolence(category, answer, await indicatedIn(work.db, id));
  if (!refusal) await keepAnswer(work, id, "TRIAGE", answer);
  return refusal;
}

const about = ({ id }: DisputeEntity): { disputeId: string; recordId: string } => ({ disputeId: id, recordId: id });
