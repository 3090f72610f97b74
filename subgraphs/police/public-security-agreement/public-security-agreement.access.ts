import type { AccessTable } from "../../shared/access/access-rule.ts";
import { rowsOfTheirOwner, shown } from "../../shared/access/shared-rules.ts";

export const publicSecurityAgreementAccess: AccessTable = {
  rows: { PublicSecurityAgreement: rowsOfTheirOwner },
  fields: {
    PublicSecurityAgreement: [[shown, "signedBy agreedOn course incidentResult terms performanceWay performBy proof"]],
  },
};
