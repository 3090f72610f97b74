import type { HubEvent } from "../../../schema/events/hub-event.ts";
import type { Work } from "../../shared/db/work.ts";
import type { Handlers } from "../../shared/outbox/handlers.ts";
import { getDispute } from "../dispute/dispute.reader.ts";
import { organizationWithRole } from "../organization/organization.reader.ts";
import { findReferral } from "../referral/referral.reader.ts";
import { EscalationEntity } from "./escalation.entity.ts";

/**
 * Silence escalates: a hand-over nobody signed for in time is told to the centre of the dispute's division, once. The
 * sender still holds the dispute, and the receiver may still sign.
 */
async function silent(
  work: Work,
  { disputeId, recordId, data: { code, turn, dueOn } }: HubEvent<"registry.DeadlineTurned">,
): Promise<void> {
  if (code !== "CENTRE_ACK" || turn !== "OVERDUE") return;
  const referral = await findReferral(work.db, recordId);
  if (referral?.state !== "SENT") return;
  const { divisionCode } = await getDispute(work, disputeId);
  const centreId = (await organizationWithRole(work.db, divisionCode, "DISPUTE_CENTRE"))?.id ?? null;
  const { id: referralId, toOrganizationId } = referral;
  await work.db.insert(EscalationEntity, { referralId, disputeId, centreId, dueOn, escalatedAt: work.now });
  const facts = { referralId, toOrganizationId, centreId, dueOn };
  await work.announce("registry.ReferralEscalated", { disputeId, recordId: referralId }, facts);
}

export const escalationHandlers: Handlers = { "registry.DeadlineTurned": silent };
