import type { AccessTable, FieldRule } from "../../shared/access/access-rule.ts";
import { act, actsOf } from "../../shared/access/acts.ts";
import { rowsOfDispute, shown } from "../../shared/access/shared-rules.ts";
import { centresOrBodies } from "../dispute/dispute.access.ts";
import { TAKEN_OVER, leadResponsibilityProcedure, mayAppoint } from "./lead-responsibility.states.ts";

const appointmentText: FieldRule<{ readonly organizationId: string }> = {
  code: "APPOINTMENT_TEXT",
  en: "Why a leading post was appointed to answer for a dispute, and why that ended, is for the centre, its supervisor included, the body that is appointed, and the parties.",
  zh: "包案及结束理由仅调处中心（含督办人员）、包案单位和当事人可见",
  source: "Personal Information Protection Law, art. 6; domain rules D.5: free text is not for low roles",
  may: (viewer, { organizationId }) => viewer.post === "SUPERVISOR" || centresOrBodies(viewer, [organizationId]),
};

export const leadResponsibilityAccess: AccessTable = {
  rows: { LeadResponsibility: rowsOfDispute },
  fields: {
    LeadResponsibility: [
      [shown, "id organization dispute overdue availableActions state scope post dueOn appointedAt endedAt version"],
      [appointmentText, "reason endReason"],
    ],
    Dispute: [[shown, "leadResponsibilities"]],
    WorkList: [[shown, "leadResponsibilities"]],
  },
  acts: [...actsOf(leadResponsibilityProcedure), act("appointLeadResponsibility", mayAppoint, TAKEN_OVER)],
};
