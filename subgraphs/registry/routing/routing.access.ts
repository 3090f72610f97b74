import type { AccessTable } from "../../shared/access/access-rule.ts";
import { asked, rowsOfTheirOwner, shown } from "../../shared/access/shared-rules.ts";

export const routingAccess: AccessTable = {
  rows: { SuggestedBody: rowsOfTheirOwner },
  fields: {
    Query: [[asked, "suggestedBodies"]],
    SuggestedBody: [[shown, "organization division level"]],
    Dispute: [[shown, "suggestedBodies"]],
  },
};
