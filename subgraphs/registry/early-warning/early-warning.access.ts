import type { AccessTable } from "../../shared/access/access-rule.ts";
import { aggregateRows, asked, shown } from "../../shared/access/shared-rules.ts";

export const earlyWarningAccess: AccessTable = {
  rows: { DisputeTrend: aggregateRows },
  fields: {
    DisputeTrend: [[shown, "divisionCode category month count"]],
    Query: [[asked, "disputeTrends"]],
  },
};
