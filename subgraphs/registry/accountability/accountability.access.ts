import type { AccessTable } from "../../shared/access/access-rule.ts";
import { act, actsOf } from "../../shared/access/acts.ts";
import { asked, rowsBetweenBodies, shown } from "../../shared/access/shared-rules.ts";
import { maySupervise } from "../supervision/supervision.states.ts";
import { ACCOUNTABILITY_POWER, accountabilityProcedure } from "./accountability.states.ts";

export const accountabilityAccess: AccessTable = {
  rows: { AccountabilityRecommendation: rowsBetweenBodies },
  fields: {
    Query: [[asked, "accountabilityRecommendations"]],
    AccountabilityRecommendation: [
      [
        shown,
        "id recommender subject competentBody notices dispute availableActions state ground statement recommendedAt answer reason decidedAt version",
      ],
    ],
    Dispute: [[shown, "accountabilityRecommendations"]],
  },
  acts: [...actsOf(accountabilityProcedure), act("recommendAccountability", maySupervise, ACCOUNTABILITY_POWER)],
};
