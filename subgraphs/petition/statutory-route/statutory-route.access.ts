import type { AccessTable } from "../../shared/access/access-rule.ts";
import { rowsOfTheirOwner, shown } from "../../shared/access/shared-rules.ts";
import { petitionText, petitionWork } from "../petition/petition.access.ts";

export const statutoryRouteAccess: AccessTable = {
  rows: { StatutoryRoute: rowsOfTheirOwner },
  fields: {
    StatutoryRoute: [
      [shown, "id routedOn"],
      [petitionWork, "procedure"],
      [petitionText, "bodyName told"],
    ],
    Petition: [[shown, "statutoryRoute"]],
  },
};
