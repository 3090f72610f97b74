import type { AccessTable } from "../../shared/access/access-rule.ts";
import { act } from "../../shared/access/acts.ts";
import { rowsOfTheirOwner, shown } from "../../shared/access/shared-rules.ts";
import { committeeAndParties } from "../mediation-case/mediation-case.access.ts";

export const claimFactsAccess: AccessTable = {
  rows: { ClaimFacts: rowsOfTheirOwner },
  fields: {
    MediationCase: [[committeeAndParties, "claimFacts"]],
    ClaimFacts: [
      [shown, "kind claim amount determinationNumber appraisalBody appraisedOn insurer insurerPresent version"],
    ],
  },
  acts: [
    act("recordClaimFacts", ["MEDIATOR", "COMMITTEE_HEAD"], "Medical Disputes Regulations, art. 31, and own decision"),
  ],
};
