import type { AccessTable } from "../../shared/access/access-rule.ts";
import { rowsOfTheirOwner, shown } from "../../shared/access/shared-rules.ts";

export const recourseAccess: AccessTable = {
  rows: { Recourse: rowsOfTheirOwner },
  fields: {
    Recourse: [[shown, "id mediationCase kind body reference begunOn"]],
    MediationAgreement: [[shown, "recourses"]],
  },
};
