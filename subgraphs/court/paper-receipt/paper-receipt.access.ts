import type { AccessTable } from "../../shared/access/access-rule.ts";
import { rowsOfTheirOwner, shown } from "../../shared/access/shared-rules.ts";
import { courtAndParties } from "../court/court.access.ts";

export const paperReceiptAccess: AccessTable = {
  rows: { PaperReceipt: rowsOfTheirOwner },
  fields: {
    PaperReceipt: [[shown, "id party deadlines paper receivedOn means"]],
    JudicialConfirmation: [[courtAndParties, "rulingReceipts"]],
    CourtReferral: [[courtAndParties, "statementReceipts"]],
  },
};
