import type { AccessTable } from "../../shared/access/access-rule.ts";
import { directoryRows, shown } from "../../shared/access/shared-rules.ts";

export const divisionAccess: AccessTable = {
  rows: { AdministrativeDivision: directoryRows },
  fields: {
    AdministrativeDivision: [[shown, "code name nameEn"]],
  },
};
