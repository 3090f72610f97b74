import type { AccessTable } from "../../shared/access/access-rule.ts";
import { actsOf } from "../../shared/access/acts.ts";
import { asked, rowsOfDispute, rowsOfTheirOwner, shown } from "../../shared/access/shared-rules.ts";
import { committeeAndParties, committeesOwn } from "../mediation-case/mediation-case.access.ts";
import { followUpProcedure } from "./follow-up.states.ts";

export const followUpAccess: AccessTable = {
  rows: { PerformedShare: rowsOfTheirOwner, FollowUpVisit: rowsOfDispute },
  fields: {
    Query: [[asked, "dueFollowUpVisits"]],
    FollowUpVisit: [
      [shown, "id agreement deadlines availableActions number state plannedOn dueOn visitedOn result version"],
      [committeesOwn, "note"],
      [committeeAndParties, "share satisfaction means"],
    ],
    MediationAgreement: [[shown, "followUpVisits"]],
    PerformedShare: [[shown, "items performed amount performedAmount"]],
  },
  acts: [...actsOf(followUpProcedure)],
};
