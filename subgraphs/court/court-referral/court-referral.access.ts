import type { AccessTable } from "../../shared/access/access-rule.ts";
import { act, actsOf } from "../../shared/access/acts.ts";
import { asked, shown } from "../../shared/access/shared-rules.ts";
import { courtCommitteeAndParties, courtRows, moreThanState } from "../court/court.access.ts";
import { courtReferralProcedure } from "./court-referral.states.ts";

export const courtReferralAccess: AccessTable = {
  rows: { CourtReferral: courtRows },
  fields: {
    Query: [[asked, "courtReferral courtReferrals"]],
    CourtReferral: [
      [shown, "id dispute court deadlines availableActions state version"],
      [
        moreThanState,
        "causeOfAction preFilingNumber caseNumber procedureKind statementNumber receivedOn filedOn statementEffectiveOn",
      ],
      [courtCommitteeAndParties, "refusedBy"],
    ],
    Dispute: [[shown, "courtReferrals"]],
  },
  acts: [
    ...actsOf(courtReferralProcedure),
    act("receiveComplaint", ["JUDGE_ASSISTANT", "JUDGE"], "Civil Procedure Law, art. 126"),
  ],
};
