import type { AccessTable } from "../../shared/access/access-rule.ts";
import { rowsOfTheirOwner, shown } from "../../shared/access/shared-rules.ts";
import { committeeAndParties, committeesOwn } from "../mediation-case/mediation-case.access.ts";

export const sessionAccess: AccessTable = {
  rows: { MediationSession: rowsOfTheirOwner },
  fields: {
    MediationSession: [
      [shown, "id presentParties number heldOn mode open"],
      [committeesOwn, "record"],
    ],
    MediationCase: [
      [shown, "sessionCount"],
      [committeeAndParties, "sessions"],
    ],
  },
};
