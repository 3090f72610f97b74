import type { AccessTable } from "../access/access-rule.ts";
import { rowsOfTheirOwner, shown } from "../access/shared-rules.ts";

/** Consents and papers of a hand-over; who is given them at all, the procedure that hands over says. */
export const handOverPapersAccess: AccessTable = {
  rows: { HandOverConsent: rowsOfTheirOwner, HandOverDocument: rowsOfTheirOwner },
  fields: {
    HandOverConsent: [[shown, "party answer askedOn means"]],
    HandOverDocument: [[shown, "kind pages sha256"]],
  },
};
