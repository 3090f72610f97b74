import type { Work } from "../../shared/db/work.ts";
import { type Day, dayOf } from "../../shared/deadline/day.ts";
import { type Refusal, isRefusal } from "../../shared/errors/refusal.ts";
import { bodyFits } from "../../shared/known-body/known-body.reader.ts";
import { knownDispute } from "../../shared/known-dispute/known-dispute.reader.ts";
import { withTheLead } from "../lead-body/lead-body.rules.ts";
import { startPetitionClock, stopPetitionClocks } from "../petition-clock/petition-clock.act.ts";
import { announcePetition, handOverOf, movePetition } from "../petition/petition.act.ts";
import type { PetitionEntity } from "../petition/petition.entity.ts";
import type { ForwardingManner } from "./forwarding.codes.ts";
import { ForwardingEntity } from "./forwarding.entity.ts";
import { latestForwarding } from "./forwarding.reader.ts";
import { forwardingAllows, toAnotherBody } from "./forwarding.rules.ts";

/** Where a petition goes, and how. */
export interface Sending {
  readonly manner: ForwardingManner;
  readonly toOrganizationId: string;
  readonly replyDueOn: Day | null;
}

const COMMAND = { FORWARDED: "FORWARD", ASSIGNED: "ASSIGN" } as const;

/**
 * Sends a petition its caller has locked to the body that is to answer it. Where the office holds the dispute, the
 * dispute is offered along, and the body's time to tell the petitioner runs from its signature. Where another body holds
 * it, or there is none, only the petition goes, and the body has received it the same day.
 */
export async function send(work: Work, found: PetitionEntity, sending: Sending): Promise<PetitionEntity | Refusal> {
  const { manner, toOrganizationId } = sending;
  const latest = await latestForwarding(work.db, found.id);
  const refusal =
    toAnotherBody(found.officeId, toOrganizationId) ??
    withTheLead(toOrganizationId, found.leadBodyId) ??
    forwardingAllows(COMMAND[manner], latest, work.today) ??
    (await bodyFits(work.db, toOrganizationId, "PETITION"));
  if (refusal) return refusal;
  const offered = await officeHolds(work, found);
  const petition = await movePetition(work, found, COMMAND[manner], { competentBodyId: toOrganizationId });
  await announceSending(work, petition, sending, offered);
  await stopPetitionClocks(work, petition, ["PET_FORWARD"], { by: manner === "ASSIGNED" ? "assigned" : "forwarded" });
  const objectBy = await startPetitionClock(work, petition, "PET_OBJECT", work.today);
  if (!offered) await startPetitionClock(work, petition, "PET_NOTIFY", work.today);
  await work.db.insert(ForwardingEntity, {
    ...sending,
    id: work.newId(),
    petitionId: petition.id,
    number: (latest?.number ?? 0) + 1,
    forwardedOn: work.today,
    custody: offered ? "OFFERED" : "STAYS",
    receivedOn: offered ? null : work.today,
    objectBy,
  });
  return petition;
}

async function officeHolds({ db }: Work, { disputeId, officeId }: PetitionEntity): Promise<boolean> {
  if (disputeId === null) return false;
  const dispute = await knownDispute(db, disputeId);
  return !isRefusal(dispute) && dispute.holderId === officeId;
}

/** With the hand-over the registry opens, or without one: it would refuse a hand-over of what another body holds. */
function announceSending(
  work: Work,
  petition: PetitionEntity,
  { manner, toOrganizationId }: Sending,
  offered: boolean,
): Promise<void> {
  const facts = { petitionId: petition.id, manner, toOrganizationId };
  if (!offered) return announcePetition(work, petition, "petition.ForwardedWithoutCustody", facts);
  const handOver = handOverOf(petition, {
    linkage: "ADMIN_DEPARTMENT",
    fromOrganizationId: petition.officeId,
    toOrganizationId,
    civilPartOnly: false,
    legalBasis: "Regulations on Petition Work, art. 22",
    consents: [],
    documents: [],
  });
  return announcePetition(work, petition, "petition.PetitionForwarded", { ...handOver, ...facts });
}

/** Writes a change of a forwarding whose petition the caller has locked. */
export async function changeForwarding(
  { db }: Work,
  { id }: ForwardingEntity,
  change: Partial<ForwardingEntity>,
): Promise<void> {
  await db.update(ForwardingEntity, { id }, change);
}

/**
 * Ends a forwarding: the petition is back at its office, nobody answers it yet, and the office's clock runs again. It
 * runs from the receipt as before, since the Regulations know one period and a wrong address is not the petitioner's doing.
 */
export async function backToOffice(
  work: Work,
  found: PetitionEntity,
  forwarding: ForwardingEntity,
  command: "COME_BACK" | "AGREE_OBJECTION",
  change: Partial<ForwardingEntity>,
): Promise<PetitionEntity> {
  await changeForwarding(work, forwarding, { ...change, endedOn: work.today });
  const petition = await movePetition(work, found, command, { competentBodyId: null });
  await stopPetitionClocks(work, petition, ["PET_OBJECT", "PET_NOTIFY"], { by: "back at the office", cancelled: true });
  await startPetitionClock(work, petition, "PET_FORWARD", dayOf(petition.receivedAt));
  return petition;
}
