import type { HandOver } from "../../../schema/events/common.ts";
import type { HubEvent } from "../../../schema/events/hub-event.ts";
import type { Work } from "../../shared/db/work.ts";
import { isRefusal } from "../../shared/errors/refusal.ts";
import type { Handlers } from "../../shared/outbox/handlers.ts";
import { lockDispute } from "../dispute/dispute.reader.ts";
import type { ReferralEntity } from "./referral.entity.ts";
import { referralRepository } from "./referral.repository.ts";
import { sendReferral } from "./referral.act.ts";

/** An agency handed a dispute over in its own procedure; where custody or consent forbids it, the agency is told. */
async function openFor(work: Work, { disputeId, recordId }: HubEvent, handOver: HandOver): Promise<void> {
  const dispute = await lockDispute(work, disputeId);
  const {
    linkage,
    courtMode,
    fromOrganizationId,
    toOrganizationId,
    sourceNumber,
    civilPartOnly,
    legalBasis,
    consents,
    documents,
  } = handOver;
  const sending = {
    linkage,
    courtMode,
    fromOrganizationId,
    toOrganizationId,
    sourceNumber,
    civilPartOnly,
    legalBasis,
    consents,
    documents,
  };
  const sent = await sendReferral(work, dispute, { ...sending, sourceRecordId: recordId });
  if (!isRefusal(sent)) return;
  const { code, message } = sent;
  await work.announce(
    "registry.ReferralNotOpened",
    { disputeId, recordId },
    { sourceRecordId: recordId, code, reason: message },
  );
}

/** Triage assigns: the centre's own hand-over to the body it chose. */
async function assign(work: Work, { disputeId, data }: HubEvent<"registry.DisputeTriaged">): Promise<void> {
  const dispute = await lockDispute(work, disputeId);
  const sent = await sendReferral(work, dispute, {
    linkage: "CENTRE",
    courtMode: null,
    fromOrganizationId: dispute.holderId,
    toOrganizationId: data.toOrganizationId,
    sourceRecordId: null,
    sourceNumber: null,
    civilPartOnly: false,
    legalBasis: "Triage by the handling centre (分流指派)",
    consents: [],
    documents: [],
  });
  if (isRefusal(sent)) throw new Error(`Triage let through what the hand-over refuses: ${sent.code}.`);
}

/** What a committee took from another agency and could not settle goes back to that agency, which signs for it. */
async function handBack(
  work: Work,
  { disputeId, data }: HubEvent<"mediation.CaseTerminated" | "mediation.CaseRefused">,
): Promise<void> {
  const repository = referralRepository(work.db);
  const referral = data.referralId === null ? null : await repository.find(data.referralId);
  const dispute = await lockDispute(work, disputeId);
  // A committee that got the dispute otherwise, or has handed it on already, has nothing to hand back.
  if (referral?.toOrganizationId !== dispute.holderId || (await repository.pendingOf(disputeId))) return;
  await sendReferral(work, dispute, { ...turnedRound(referral), handsBack: referral.id });
}

const turnedRound = ({
  linkage,
  courtMode,
  fromOrganizationId,
  toOrganizationId,
  sourceRecordId,
  sourceNumber,
  civilPartOnly,
  consents,
}: ReferralEntity): HandOver => ({
  linkage,
  courtMode,
  fromOrganizationId: toOrganizationId,
  toOrganizationId: fromOrganizationId,
  sourceRecordId,
  sourceNumber,
  civilPartOnly,
  legalBasis: "People's Mediation Law, art. 26; Court-Invited Mediation Provisions, art. 26",
  consents,
  documents: [],
});

export const referralHandlers: Handlers = {
  "registry.DisputeTriaged": assign,
  "police.MediationReferred": (work, event) => openFor(work, event, event.data),
  "court.MediationDelegated": (work, event) => openFor(work, event, event.data),
  "court.MediationEntrusted": (work, event) => openFor(work, event, event.data),
  "petition.MediationReferred": (work, event) => openFor(work, event, event.data),
  "petition.PetitionForwarded": (work, event) => openFor(work, event, event.data),
  "mediation.CaseTerminated": handBack,
  "mediation.CaseRefused": handBack,
};
