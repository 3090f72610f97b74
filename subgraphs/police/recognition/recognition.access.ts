import type { AccessTable } from "../../shared/access/access-rule.ts";
import { rowsOfTheirOwner, shown } from "../../shared/access/shared-rules.ts";

export const recognitionAccess: AccessTable = {
  rows: { AgreementRecognition: rowsOfTheirOwner },
  fields: {
    AgreementRecognition: [[shown, "id applicants agreement appliedOn outcome decidedOn"]],
    PoliceMediation: [[shown, "recognition"]],
  },
};
