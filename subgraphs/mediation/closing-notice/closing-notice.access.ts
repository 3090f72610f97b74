import type { AccessTable } from "../../shared/access/access-rule.ts";
import { rowsOfTheirOwner, shown } from "../../shared/access/shared-rules.ts";

export const closingNoticeAccess: AccessTable = {
  rows: { ClosingNotice: rowsOfTheirOwner },
  fields: {
    MediationCase: [[shown, "closingNotice"]],
    ClosingNotice: [[shown, "text textZh"]],
  },
};
