import type { AccessTable } from "../../shared/access/access-rule.ts";
import { rowsOfTheirOwner, shown } from "../../shared/access/shared-rules.ts";
import { mediatorsOwn } from "../committee/committee.access.ts";

export const activityAccess: AccessTable = {
  rows: { MediationActivity: rowsOfTheirOwner },
  fields: {
    PeoplesMediationCommittee: [[shown, "activity"]],
    PeoplesMediator: [[mediatorsOwn, "activity"]],
    MediationActivity: [[shown, "accepted mediated successful mediationRate successRate suppressed"]],
  },
};
