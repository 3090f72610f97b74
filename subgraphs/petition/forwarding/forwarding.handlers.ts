import type { ReferralFacts } from "../../../schema/events/registry.events.ts";
import type { Work } from "../../shared/db/work.ts";
import type { Handlers } from "../../shared/outbox/handlers.ts";
import { startPetitionClock } from "../petition-clock/petition-clock.act.ts";
import { movePetition } from "../petition/petition.act.ts";
import type { PetitionEntity } from "../petition/petition.entity.ts";
import { lockPetition } from "../petition/petition.reader.ts";
import { backToOffice, changeForwarding } from "./forwarding.act.ts";
import type { ForwardingEnd } from "./forwarding.codes.ts";
import type { ForwardingEntity } from "./forwarding.entity.ts";
import { latestForwarding } from "./forwarding.reader.ts";

interface Offered {
  readonly petition: PetitionEntity;
  readonly forwarding: ForwardingEntity;
}

/** The petition a hand-over came along with, where it is still to be signed for; null for all other hand-overs. */
async function offeredWith(work: Work, sourceRecordId: string | null): Promise<Offered | null> {
  const petition = await lockPetition(work, sourceRecordId);
  const forwarding = petition ? await latestForwarding(work.db, petition.id) : undefined;
  return petition && forwarding?.custody === "OFFERED" ? { petition, forwarding } : null;
}

/** The body signed: it has received the petition, and tells the petitioner in fifteen days from now. */
async function signed(
  work: Work,
  { sourceRecordId, receivedOn }: ReferralFacts & { receivedOn: string },
): Promise<void> {
  const found = await offeredWith(work, sourceRecordId);
  if (!found) return;
  const { petition, forwarding } = found;
  await changeForwarding(work, forwarding, { custody: "SIGNED", receivedOn });
  // The office may have agreed to an objection while the body signed: then the petition is not with it any more.
  if (forwarding.endedOn !== null) return;
  await movePetition(work, petition, "SIGN");
  await startPetitionClock(work, petition, "PET_NOTIFY", receivedOn);
}

/** The dispute stays where it was, so the petition that came with it goes back there too. */
async function cameBack(
  work: Work,
  sourceRecordId: string | null,
  endedBecause: ForwardingEnd,
  reason: string,
): Promise<void> {
  const found = await offeredWith(work, sourceRecordId);
  if (!found) return;
  const { petition, forwarding } = found;
  const change = { custody: "STAYS", reason } as const;
  if (forwarding.endedOn === null)
    await backToOffice(work, petition, forwarding, "COME_BACK", { ...change, endedBecause });
  else await changeForwarding(work, forwarding, change);
}

/** What becomes of the disputes that were offered along with petitions. */
export const forwardingHandlers: Handlers = {
  "registry.ReferralAccepted": (work, { data }) => signed(work, data),
  "registry.ReferralReturned": (work, { data }) => cameBack(work, data.sourceRecordId, "RETURNED", data.reason),
  "registry.ReferralWithdrawn": (work, { data }) => cameBack(work, data.sourceRecordId, "WITHDRAWN", data.reason),
  "registry.ReferralNotOpened": (work, { data }) => cameBack(work, data.sourceRecordId, "NOT_OPENED", data.reason),
};
