import type { AccessTable } from "../../shared/access/access-rule.ts";
import { asked, rowsOfOwnBody, shown } from "../../shared/access/shared-rules.ts";

export const workListAccess: AccessTable = {
  rows: { PetitionWorkList: rowsOfOwnBody },
  fields: {
    Query: [[asked, "petitionWorkList"]],
    PetitionWorkList: [[shown, "toRoute objections severalBodies reviewStepsRunning routedAway toCarryOut"]],
    PetitionForwarding: [[shown, "petition"]],
  },
};
