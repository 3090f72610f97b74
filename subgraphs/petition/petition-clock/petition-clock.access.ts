import type { AccessTable } from "../../shared/access/access-rule.ts";
import { shown } from "../../shared/access/shared-rules.ts";

export const petitionClockAccess: AccessTable = {
  fields: {
    Petition: [[shown, "deadlines"]],
  },
};
