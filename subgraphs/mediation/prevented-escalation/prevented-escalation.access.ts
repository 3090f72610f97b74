import type { AccessTable } from "../../shared/access/access-rule.ts";
import { act } from "../../shared/access/acts.ts";
import { rowsOfTheirOwner, shown } from "../../shared/access/shared-rules.ts";
import { committeesOwn } from "../mediation-case/mediation-case.access.ts";

export const preventedEscalationAccess: AccessTable = {
  rows: { PreventedEscalation: rowsOfTheirOwner },
  fields: {
    MediationCase: [[committeesOwn, "preventedEscalations"]],
    PreventedEscalation: [[shown, "id kind preventedOn persons reason"]],
  },
  acts: [
    act(
      "recordPreventedEscalation",
      ["MEDIATOR", "COMMITTEE_HEAD"],
      "Own decision: only who mediates can say what mediation prevented",
    ),
  ],
};
