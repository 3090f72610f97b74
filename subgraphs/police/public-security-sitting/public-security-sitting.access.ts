import type { AccessTable } from "../../shared/access/access-rule.ts";
import { rowsOfTheirOwner, shown } from "../../shared/access/shared-rules.ts";

export const publicSecuritySittingAccess: AccessTable = {
  rows: { SittingGuardian: rowsOfTheirOwner, PublicSecuritySitting: rowsOfTheirOwner },
  fields: {
    PublicSecuritySitting: [
      [
        shown,
        "id presentParties representedParties guardians ordinal heldOn place presidedBy officers auxiliaries fullyRecorded othersPresent",
      ],
    ],
    SittingGuardian: [[shown, "party answer"]],
  },
};
