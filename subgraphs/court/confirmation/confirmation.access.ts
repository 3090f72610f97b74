import type { AccessTable } from "../../shared/access/access-rule.ts";
import { act, actsOf } from "../../shared/access/acts.ts";
import { asked, shown } from "../../shared/access/shared-rules.ts";
import { courtAndParties, courtRows, courtsOwn, moreThanState } from "../court/court.access.ts";
import { confirmationProcedure } from "./confirmation.states.ts";

export const confirmationAccess: AccessTable = {
  rows: { JudicialConfirmation: courtRows },
  fields: {
    Query: [[asked, "judicialConfirmation judicialConfirmations"]],
    JudicialConfirmation: [
      [shown, "id dispute court deadlines availableActions state version"],
      [
        moreThanState,
        "appliedOn supplementDueOn acceptedOn caseNumber rulingNumber ruledOn ground routesTold agreement applicants",
      ],
      [courtAndParties, "papersMissing"],
      [courtsOwn, "filedElsewhere"],
    ],
    Dispute: [[shown, "judicialConfirmations"]],
  },
  acts: [
    ...actsOf(confirmationProcedure),
    act("applyForConfirmation", ["PARTY", "JUDGE_ASSISTANT", "JUDGE"], "Civil Procedure Interpretation, art. 353"),
  ],
};
