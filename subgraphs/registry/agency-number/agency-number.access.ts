import type { AccessTable } from "../../shared/access/access-rule.ts";
import { asked } from "../../shared/access/shared-rules.ts";

export const agencyNumberAccess: AccessTable = {
  fields: {
    Query: [[asked, "disputesByAgencyNumber"]],
  },
};
