import type { AccessTable } from "../../shared/access/access-rule.ts";
import { rowsOfTheirOwner, shown } from "../../shared/access/shared-rules.ts";

export const escalationAccess: AccessTable = {
  rows: { ReferralEscalation: rowsOfTheirOwner },
  fields: {
    Referral: [[shown, "escalation"]],
    ReferralEscalation: [[shown, "centre dueOn escalatedAt"]],
  },
};
