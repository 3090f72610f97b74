import type { AccessTable, FieldRule } from "../../shared/access/access-rule.ts";
import { act, actsOf } from "../../shared/access/acts.ts";
import { rowsOfDispute, shown } from "../../shared/access/shared-rules.ts";
import { centresOrBodies } from "../dispute/dispute.access.ts";
import { TAKEN_OVER, leadResponsibilityProcedure, mayCharge } from "./lead-responsibility.states.ts";

const chargeText: FieldRule<{ readonly organizationId: string }> = {
  code: "CHARGE_TEXT",
  en: "Why a leading post was charged with a dispute, and why that ended, is for the centre, its supervisor included, the body that is charged, and the parties.",
  zh: "包案及结束理由仅调处中心（含督办人员）、包案单位和当事人可见",
  source: "Personal Information Protection Law, art. 6; domain rules D.5: free text is not for low roles",
  may: (viewer, { organizationId }) => viewer.post === "SUPERVISOR" || centresOrBodies(viewer, [organizationId]),
};

export const leadResponsibilityAccess: AccessTable = {
  rows: { LeadResponsibility: rowsOfDispute },
  fields: {
    LeadResponsibility: [
      [shown, "id organization dispute overdue availableActions state scope post dueOn chargedAt endedAt version"],
      [chargeText, "reason endReason"],
    ],
    Dispute: [[shown, "leadResponsibilities"]],
    WorkList: [[shown, "leadResponsibilities"]],
  },
  acts: [...actsOf(leadResponsibilityProcedure), act("chargeLeadResponsibility", mayCharge, TAKEN_OVER)],
};
