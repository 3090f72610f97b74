import type { AccessTable } from "../../shared/access/access-rule.ts";
import { rowsOfTheirOwner, shown } from "../../shared/access/shared-rules.ts";
import { committeeAndParties } from "../mediation-case/mediation-case.access.ts";

export const guidanceAccess: AccessTable = {
  rows: { MediationGuidance: rowsOfTheirOwner },
  fields: {
    MediationCase: [[committeeAndParties, "guidedBy"]],
    MediationGuidance: [[shown, "body on"]],
  },
};
