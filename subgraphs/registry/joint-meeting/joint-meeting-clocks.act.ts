import type { Work } from "../../shared/db/work.ts";
import type { ClockCode } from "../../shared/deadline/clocks.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { startClock, stopClocks } from "../../shared/deadline/run-clock.ts";
import type { JointMeetingItemEntity } from "./joint-meeting.entity.ts";
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
