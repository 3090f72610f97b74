import type { Work } from "../../shared/db/work.ts";
import type { ClockCode } from "../../shared/deadline/clocks.ts";
import type { Day } from "../../shared/deadline/day.ts";
import { startClock, stopClocks } from "../../shared/deadline/run-clock.ts";
import type { ConfirmationEntity } from "./confirmation.entity.ts";

const CODES: readonly ClockCode[] = ["CONFIRM_ACCEPT", "CONFIRM_DECIDE", "CONFIRM_OUTER"];

const start = (work: Work, code: ClockCode, row: ConfirmationEntity, on: Day): Promise<object> => {
  const { id: recordId, disputeId, divisionCode } = row;
  return startClock(work, "COURT", { code, disputeId, divisionCode, recordId, on });
};

/** The court decides whether to accept, counted from the day the papers were complete. */
export const startAccepting = (work: Work, row: ConfirmationEntity, on: Day): Promise<object> =>
  start(work, "CONFIRM_ACCEPT", row, on);

/** The judge rules: within fifteen days, and by the outer limit of the special procedure; both are shown. */
export async function startDeciding(work: Work, row: ConfirmationEntity): Promise<void> {
  await start(work, "CONFIRM_DECIDE", row, work.today);
  await start(work, "CONFIRM_OUTER", row, work.today);
}

/** Stops whatever runs over the application: the court acted, or, where `cancelled`, its duty fell away. */
export const stopAll = (work: Work, { id }: ConfirmationEntity, by: string, cancelled = false): Promise<void> =>
  stopClocks(work, "COURT", { recordId: id, codes: CODES, on: work.today, by, cancelled });
