import type { AccessTable } from "../../shared/access/access-rule.ts";
import { asked, rowsOfOwnBody, shown } from "../../shared/access/shared-rules.ts";

export const workListAccess: AccessTable = {
  rows: { WorkList: rowsOfOwnBody, DueClock: rowsOfOwnBody },
  fields: {
    Query: [[asked, "workList"]],
    WorkList: [[shown, "toAcknowledge dueSoon overdue returned supervisionOpen"]],
    DueClock: [[shown, "id dispute deadline daysOver"]],
  },
};
