import type { AccessTable } from "../../shared/access/access-rule.ts";
import { rowsOfTheirOwner, shown } from "../../shared/access/shared-rules.ts";
import { courtAndParties } from "../court/court.access.ts";

export const enforcementAccess: AccessTable = {
  rows: { EnforcementApplication: rowsOfTheirOwner },
  fields: {
    EnforcementApplication: [[shown, "id applicant defaultingParty deadlines performanceDueOn appliedOn caseNumber"]],
    JudicialConfirmation: [[courtAndParties, "enforcement"]],
  },
};
