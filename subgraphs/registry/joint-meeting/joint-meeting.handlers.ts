import type { HubEvent } from "../../../schema/events/hub-event.ts";
import type { Work } from "../../shared/db/work.ts";
import type { Handlers } from "../../shared/outbox/handlers.ts";
import { arrive } from "../../shared/state-machine/move.ts";
import { lockDispute } from "../dispute/dispute.reader.ts";
import { returnsSinceAcceptance } from "../referral/referral.reader.ts";
import { enterItem } from "./joint-meeting.act.ts";
import { jointMeetingRepository } from "./joint-meeting.repository.ts";
import { bouncedTwice } from "./joint-meeting.rules.ts";
import { jointMeetingProcedure } from "./joint-meeting.states.ts";

/** The second return since a body last signed puts the dispute down for a meeting; nobody has to remember it. */
async function returned(work: Work, { disputeId }: HubEvent<"registry.ReferralReturned">): Promise<void> {
  const dispute = await lockDispute(work, disputeId);
  if (!bouncedTwice(await returnsSinceAcceptance(work.db, disputeId))) return;
  if (await jointMeetingRepository(work.db).waiting(disputeId)) return;
  await enterItem(work, dispute, "RETURNED_TWICE");
}

/** A body signed before a meeting was convened: what was to be settled is settled. */
async function accepted(work: Work, { disputeId, data }: HubEvent<"registry.ReferralAccepted">): Promise<void> {
  const repository = jointMeetingRepository(work.db);
  const item = await repository.waiting(disputeId);
  if (item?.state !== "ENTERED" || item.ground !== "RETURNED_TWICE") return;
  await repository.items.update(Object.assign(item, { state: arrive(jointMeetingProcedure, item.state, "LAPSE") }));
  const about = { disputeId, recordId: item.id };
  await work.announce("registry.JointMeetingItemLapsed", about, { organizationId: data.toOrganizationId });
}

export const jointMeetingHandlers: Handlers = {
  "registry.ReferralReturned": returned,
  "registry.ReferralAccepted": accepted,
};
