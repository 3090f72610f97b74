import type { AccessTable } from "../../shared/access/access-rule.ts";
import { pointerRows, shown } from "../../shared/access/shared-rules.ts";

export const referencesAccess: AccessTable = {
  rows: { Dispute: pointerRows },
  fields: {
    Dispute: [[shown, "id"]],
  },
};
