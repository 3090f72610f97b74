import type { AccessTable } from "../../shared/access/access-rule.ts";
import { asked, countedRows, shown } from "../../shared/access/shared-rules.ts";

export const earlyWarningAccess: AccessTable = {
  rows: { DisputeTrend: countedRows },
  fields: {
    DisputeTrend: [[shown, "divisionCode category month count"]],
    Query: [[asked, "disputeTrends"]],
  },
};
