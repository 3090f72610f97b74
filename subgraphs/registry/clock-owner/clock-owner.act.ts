import type { ClockOwner } from "../../shared/deadline-change/deadline-change.act.ts";
import { lockDispute } from "../dispute/dispute.reader.ts";
import { organizationWithRole } from "../organization/organization.reader.ts";

/** The centre's targets are those of the centre of the dispute's division. */
export const centreClockOwner: ClockOwner = async (work, { disputeId }) => {
  const { divisionCode } = await lockDispute(work, disputeId);
  return (await organizationWithRole(work.db, divisionCode, "DISPUTE_CENTRE"))?.id ?? null;
};
