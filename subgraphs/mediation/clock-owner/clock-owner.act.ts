import type { ClockOwner } from "../../shared/deadline-change/deadline-change.act.ts";
import { lockCase } from "../mediation-case/mediation-case.reader.ts";

/** The committee of the case. */
export const caseClockOwner: ClockOwner = async (work, { recordId }) => (await lockCase(work, recordId)).committeeId;
