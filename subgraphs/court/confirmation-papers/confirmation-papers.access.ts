import type { AccessTable } from "../../shared/access/access-rule.ts";
import { rowsOfTheirOwner, shown } from "../../shared/access/shared-rules.ts";
import { courtAndParties } from "../court/court.access.ts";

export const confirmationPapersAccess: AccessTable = {
  rows: { ConfirmationPaperStanding: rowsOfTheirOwner },
  fields: {
    ConfirmationPaperStanding: [[shown, "paper required present"]],
    JudicialConfirmation: [[courtAndParties, "papers"]],
  },
};
