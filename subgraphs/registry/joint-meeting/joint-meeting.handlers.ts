import type { HubEvent } from "../../../schema/events/hub-event.ts";
import type { Work } from "../../shared/db/work.ts";
import type { Handlers } from "../../shared/outbox/handlers.ts";
import { arrive } from "../../shared/state-machine/move.ts";
import { lockDispute } from "../dispute/dispute.reader.ts";
import { returnsSinceAcceptance } from "../referral/referral.reader.ts";
import { startItemClock, stopItemClocks } from "./joint-meeting-clocks.act.ts";
import { aboutItem, enterItem } from "./joint-meeting.act.ts";
import type { JointMeetingItemEntity } from "./joint-meeting.entity.ts";
import { jointMeetingRepository } from "./joint-meeting.repository.ts";
import { bouncedTwice } from "./joint-meeting.rules.ts";
import { jointMeetingProcedure } from "./joint-meeting.states.ts";

/** The second return since a body last signed puts the dispute down for a meeting; nobody has to remember it. */
async function returned(work: Work, { disputeId }: HubEvent<"registry.ReferralReturned">): Promise<void> {
  const dispute = await lockDispute(work, disputeId);
  if (!bouncedTwice(await returnsSinceAcceptance(work.db, disputeId))) return;
  if (await jointMeetingRepository(work.db).waiting(disputeId)) return;
  const item = await enterItem(work, dispute, "RETURNED_TWICE");
  await startItemClock(work, item, { code: "JOINT_MEETING_CONVENE", on: work.today });
}

/** A body signed before a meeting was convened: what was to be settled is settled. */
async function accepted(work: Work, { disputeId, data }: HubEvent<"registry.ReferralAccepted">): Promise<void> {
  const item = await jointMeetingRepository(work.db).waiting(disputeId);
  if (item?.state !== "ENTERED" || item.ground !== "RETURNED_TWICE") return;
  await lapse(work, item, data.toOrganizationId, "a body signed for the dispute");
}

/** The dispute was closed before anything was decided: nobody has to convene or to decide any more. */
async function closed(work: Work, { disputeId, data }: HubEvent<"registry.DisputeClosed">): Promise<void> {
  const item = await jointMeetingRepository(work.db).waiting(disputeId);
  if (item) await lapse(work, item, data.holderId, "the dispute was closed");
}

async function lapse(work: Work, item: JointMeetingItemEntity, organizationId: string, by: string): Promise<void> {
  const left = item.state;
  const state = arrive(jointMeetingProcedure, left, "LAPSE");
  const row = await jointMeetingRepository(work.db).items.update(Object.assign(item, { state }));
  await work.announce("registry.JointMeetingItemLapsed", aboutItem(row), { organizationId });
  await stopItemClocks(work, row, left, by, true);
}

export const jointMeetingHandlers: Handlers = {
  "registry.ReferralReturned": returned,
  "registry.ReferralAccepted": accepted,
  "registry.DisputeClosed": closed,
};
