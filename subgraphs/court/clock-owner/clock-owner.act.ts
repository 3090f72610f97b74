import type { ClockOwner } from "../../shared/deadline-change/deadline-change.act.ts";
import { findConfirmation } from "../confirmation/confirmation.reader.ts";
import { findCourtReferral, lockCourtReferral } from "../court-referral/court-referral.reader.ts";

/** The court of the complaint or of the application for confirmation. */
export const courtClockOwner: ClockOwner = async (work, { recordId }) => {
  const referral = await findCourtReferral(work.db, recordId);
  if (referral) return (await lockCourtReferral(work, recordId)).courtId;
  return (await findConfirmation(work.db, recordId))?.courtId ?? null;
};
