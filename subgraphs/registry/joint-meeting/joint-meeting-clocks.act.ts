import type { Work } from "../../shared/db/work.ts";
import type { ClockCode } from "../../shared/deadline/clocks.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { startClock, stopClocks } from "../../shared/deadline/run-clock.ts";
import { lockDispute } from "../dispute/dispute.reader.ts";
import type { JointMeetingItemEntity } from "./joint-meeting.entity.ts";
import { jointMeetingRepository } from "./joint-meeting.repository.ts";
import { type JointMeetingState, jointMeetingProcedure } from "./joint-meeting.states.ts";

/** The clock of the state an agenda item has come to: what starts it, and its last day where the meeting named one. */
interface Beginning {
  readonly code: ClockCode;
  readonly on: Day;
  readonly until?: Day;
}

/** The clock of an agenda item starts with the state it waits in. */
export const startItemClock = async (
  work: Work,
  { id: recordId, disputeId, divisionCode }: JointMeetingItemEntity,
  beginning: Beginning,
): Promise<void> => {
  await startClock(work, "CENTRE", { disputeId, divisionCode, recordId, ...beginning });
};

/** Items that wait, and no clock runs over them. */
const WITHOUT_CLOCK = `
  SELECT i.id, i.dispute_id AS "disputeId" FROM joint_meeting_item i
  WHERE i.state IN ('ENTERED', 'ON_AGENDA', 'DECIDED')
    AND NOT EXISTS (SELECT 1 FROM deadline d WHERE d.record_id = i.id::text AND d.status IN ('RUNNING', 'SUSPENDED'))
  ORDER BY i.id`;

/**
 * Items put down before they had clocks. The time to convene counts from today, since nobody was told before that there is
 * one; the time to decide from the meeting where that is still to come; a report is due on the day the meeting named.
 */
export async function startMissingItemClocks(work: Work): Promise<void> {
  const repository = jointMeetingRepository(work.db);
  for (const { id, disputeId } of await work.db.query<{ id: string; disputeId: string }[]>(WITHOUT_CLOCK)) {
    await lockDispute(work, disputeId);
    const item = await repository.items.lock(id);
    const meeting = item?.meetingId ? await repository.meetings.find(item.meetingId) : null;
    const beginning = item ? clockOfCutOver(item, meeting?.meetingOn ?? null, work.today) : undefined;
    if (item && beginning) await startItemClock(work, item, beginning);
  }
}

/** The clock an item would wait under, had it been put down today. */
function clockOfCutOver(
  { state, followUpDueOn }: Pick<JointMeetingItemEntity, "state" | "followUpDueOn">,
  meetingOn: Day | null,
  today: Day,
): Beginning | undefined {
  if (state === "ENTERED") return { code: "JOINT_MEETING_CONVENE", on: today };
  if (state === "ON_AGENDA")
    return { code: "JOINT_MEETING_DECIDE", on: meetingOn !== null && meetingOn > today ? meetingOn : today };
  if (state !== "DECIDED" || followUpDueOn === null) return undefined;
  return {
    code: "JOINT_MEETING_FOLLOW_UP",
    on: followUpDueOn < today ? followUpDueOn : today,
    until: followUpDueOn,
  };
}

/** The clocks of the state an agenda item leaves have done their work, or fell away with what they were for. */
export const stopItemClocks = (
  work: Work,
  { id: recordId }: JointMeetingItemEntity,
  left: JointMeetingState,
  by: string,
  cancelled = false,
): Promise<void> => {
  const codes = jointMeetingProcedure.states[left].clocks ?? [];
  return stopClocks(work, "CENTRE", { recordId, codes, on: work.today, by, cancelled });
};
