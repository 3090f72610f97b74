import type { ClockOwner } from "../../shared/deadline-change/deadline-change.act.ts";
import { findVisit } from "../follow-up/follow-up.reader.ts";
import { lockCase } from "../mediation-case/mediation-case.reader.ts";

/** The committee of the case, also where the clock is that of a visit after it. */
export const caseClockOwner: ClockOwner = async (work, { recordId }) => {
  const visit = await findVisit(work.db, recordId);
  return (await lockCase(work, visit?.caseId ?? recordId)).committeeId;
};
