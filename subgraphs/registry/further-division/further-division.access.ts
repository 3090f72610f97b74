import type { AccessTable } from "../../shared/access/access-rule.ts";
import { act, actsOf } from "../../shared/access/acts.ts";
import { rowsOfDispute, shown } from "../../shared/access/shared-rules.ts";
import { centresReasons } from "../dispute/dispute.access.ts";
import { BOUNDARY, furtherDivisionProcedure, mayShare } from "./further-division.states.ts";

export const furtherDivisionAccess: AccessTable = {
  rows: { FurtherDivision: rowsOfDispute },
  fields: {
    FurtherDivision: [
      [shown, "id division availableActions state addedAt removedAt version"],
      [centresReasons, "reason removalReason"],
    ],
    Dispute: [[shown, "furtherDivisions"]],
  },
  acts: [...actsOf(furtherDivisionProcedure), act("addFurtherDivision", mayShare, BOUNDARY)],
};
