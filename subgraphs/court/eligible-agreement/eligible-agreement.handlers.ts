import type { HubEvent } from "../../../schema/events/hub-event.ts";
import type { Work } from "../../shared/db/work.ts";
import { isRefusal } from "../../shared/errors/refusal.ts";
import { knownDispute } from "../../shared/known-dispute/known-dispute.reader.ts";
import type { Handlers } from "../../shared/outbox/handlers.ts";
import { invitationBy } from "../hand-over/hand-over.reader.ts";
import { openWindow } from "./eligible-agreement.act.ts";
import { EligibleAgreementEntity } from "./eligible-agreement.entity.ts";

/** An agreement took effect: the court keeps what it needs of it, and its window for applying is open. */
async function tookEffect(work: Work, { disputeId, data }: HubEvent<"mediation.AgreementTookEffect">): Promise<void> {
  const dispute = await knownDispute(work.db, disputeId);
  if (isRefusal(dispute)) throw new Error(`An agreement of the unknown dispute ${disputeId} took effect.`);
  const { agreementId, effectiveOn, partyIds, committeeId, sourceRecordId } = data;
  const invitation = await invitationBy(work, sourceRecordId);
  const agreement = Object.assign(new EligibleAgreementEntity(), {
    agreementId,
    disputeId,
    divisionCode: dispute.divisionCode,
    effectiveOn,
    partyIds: [...partyIds],
    committeeId,
    sourceRecordId,
    invitingCourtId: invitation?.courtId ?? null,
    courtMode: invitation?.mode ?? null,
  });
  await work.db.insert(EligibleAgreementEntity, agreement);
  await openWindow(work, agreement);
}

export const eligibleAgreementHandlers: Handlers = { "mediation.AgreementTookEffect": tookEffect };
