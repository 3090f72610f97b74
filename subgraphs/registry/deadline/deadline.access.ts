import type { AccessTable } from "../../shared/access/access-rule.ts";
import { shown } from "../../shared/access/shared-rules.ts";

export const deadlineAccess: AccessTable = {
  fields: {
    Dispute: [[shown, "deadlines"]],
    Referral: [[shown, "deadlines"]],
  },
};
