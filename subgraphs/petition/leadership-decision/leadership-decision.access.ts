import type { AccessTable } from "../../shared/access/access-rule.ts";
import { rowsOfTheirOwner, shown } from "../../shared/access/shared-rules.ts";
import { betweenDesks, petitionWork } from "../petition/petition.access.ts";

export const leadershipDecisionAccess: AccessTable = {
  rows: { LeadershipDecision: rowsOfTheirOwner },
  fields: {
    LeadershipDecision: [
      [shown, "id body ground reportedOn decidedOn"],
      [betweenDesks, "recommendation decision"],
    ],
    Petition: [[petitionWork, "leadershipDecisions"]],
  },
};
