import type { Work } from "../../shared/db/work.ts";
import type { DisputeEntity } from "../dispute/dispute.entity.ts";
import type { EntryGround } from "./joint-meeting.codes.ts";
import { JointMeetingItemEntity } from "./joint-meeting.entity.ts";
import { jointMeetingRepository } from "./joint-meeting.repository.ts";

/** What an event of an agenda item is about. */
export const aboutItem = ({ id, disputeId }: JointMeetingItemEntity): { disputeId: string; recordId: string } => ({
  disputeId,
  recordId: id,
});

/** Puts a dispute down for a joint meeting; its caller has locked the dispute and looked that none waits. */
export async function enterItem(
  work: Work,
  { id: disputeId, divisionCode }: DisputeEntity,
  ground: EntryGround,
): Promise<JointMeetingItemEntity> {
  const item = Object.assign(new JointMeetingItemEntity(), {
    id: work.newId(),
    disputeId,
    divisionCode,
    state: "ENTERED" as const,
    ground,
    enteredAt: work.now,
    meetingId: null,
    opinions: [],
    decision: null,
    plan: null,
    responsibleId: null,
    followUpDueOn: null,
    followUp: null,
    followedUpAt: null,
    version: 1,
  });
  await jointMeetingRepository(work.db).items.insert(item);
  await work.announce("registry.JointMeetingItemEntered", aboutItem(item), { entryGround: ground });
  return item;
}
