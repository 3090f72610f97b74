import type { AccessTable } from "../../shared/access/access-rule.ts";
import { asked, directoryRows, shown } from "../../shared/access/shared-rules.ts";

export const organizationAccess: AccessTable = {
  rows: { Organization: directoryRows },
  fields: {
    Query: [[asked, "organizations"]],
    Organization: [[shown, "id division parent name nameEn agency roles level gridCode"]],
  },
};
