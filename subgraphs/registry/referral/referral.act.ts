import { createHash } from "node:crypto";
import type { HandOver } from "../../../schema/events/common.ts";
import type { ReferralFacts } from "../../../schema/events/registry.events.ts";
import { holds } from "../../shared/access/own-act.rules.ts";
import type { Work } from "../../shared/db/work.ts";
import { type Refusal, isRefusal } from "../../shared/errors/refusal.ts";
import type { DisputeEntity } from "../dispute/dispute.entity.ts";
import { partiesOfDispute } from "../party/party.reader.ts";
import { type Receipt, ReferralEntity } from "./referral.entity.ts";
import { noneWaits, receiverFor } from "./referral.reader.ts";
import { referralRepository } from "./referral.repository.ts";
import { everyPartyConsents } from "./referral.rules.ts";

/** A hand-over to be sent: the shared shape, and the referral it hands back where a body returns what it had accepted. */
export interface Sending extends HandOver {
  readonly handsBack?: string | null;
}

/**
 * Sends a dispute its caller has locked: checks custody, receiver and consent, signs the sender's receipt, and announces
 * it. One hand-over at a time.
 */
export async function sendReferral(
  work: Work,
  dispute: DisputeEntity,
  sending: Sending,
): Promise<ReferralEntity | Refusal> {
  const repository = referralRepository(work.db);
  const receiver = await receiverFor(work, dispute, sending.toOrganizationId);
  const partyIds = (await partiesOfDispute(work.db, dispute.id)).map(({ id }) => id);
  const refusal =
    holds(dispute.holderId, sending.fromOrganizationId) ??
    (isRefusal(receiver) ? receiver : undefined) ??
    (sending.handsBack
      ? undefined
      : everyPartyConsents(
          sending.linkage,
          isRefusal(receiver) ? null : receiver.agency,
          partyIds,
          sending.consents,
        )) ??
    (await noneWaits(work.db, dispute.id));
  if (refusal) return refusal;

  const id = work.newId();
  const sentReceipt = await receiptOf(work, {
    step: "SENT",
    referral: id,
    dispute: dispute.number,
    organization: sending.fromOrganizationId,
    to: sending.toOrganizationId,
    papers: sending.documents,
    previous: null,
  });
  const row = Object.assign(new ReferralEntity(), sending, {
    id,
    disputeId: dispute.id,
    divisionCode: dispute.divisionCode,
    state: "SENT" as const,
    handsBack: sending.handsBack ?? null,
    sentAt: work.now,
    decidedAt: null,
    reason: null,
    sentReceipt,
    decisionReceipt: null,
    version: 1,
  });
  await repository.insert(row);
  await work.announce("registry.ReferralSent", { disputeId: dispute.id, recordId: id }, factsOf(row, sentReceipt));
  return row;
}

/** A signed statement of one step; it names the digest of the step before, so that the two cannot be told apart from each other. */
export async function receiptOf(
  work: Work,
  step: { readonly organization: string } & Record<string, unknown>,
): Promise<Receipt> {
  const at = work.now.toISOString();
  const statement = await work.sign({ ...step, post: work.actor.post, at });
  return { organizationId: step.organization, post: work.actor.post, at, statement };
}

/** What the statement of the next step calls `previous`. */
export const digestOf = ({ statement }: Receipt): string => createHash("sha256").update(statement).digest("hex");

/** A hand-over as it is announced, with the receipt of the step announced. */
export const factsOf = (row: ReferralEntity, { statement }: Receipt): ReferralFacts => ({
  referralId: row.id,
  handsBack: row.handsBack,
  receipt: statement,
  linkage: row.linkage,
  courtMode: row.courtMode,
  fromOrganizationId: row.fromOrganizationId,
  toOrganizationId: row.toOrganizationId,
  sourceRecordId: row.sourceRecordId,
  sourceNumber: row.sourceNumber,
  civilPartOnly: row.civilPartOnly,
  legalBasis: row.legalBasis,
  consents: row.consents,
  documents: row.documents,
});
