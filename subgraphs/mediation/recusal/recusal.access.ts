import type { AccessTable, FieldRule } from "../../shared/access/access-rule.ts";
import { act, actsOf } from "../../shared/access/acts.ts";
import { rowsOfTheirOwner, shown } from "../../shared/access/shared-rules.ts";
import type { MediationContext } from "../context.ts";
import { committeeAndParties, committeeOf } from "../mediation-case/mediation-case.access.ts";
import { recusalProcedure } from "./recusal.states.ts";

const headsOwn: FieldRule<{ readonly caseId: string }, MediationContext> = {
  code: "HEADS_OWN_RECUSAL",
  en: "What a request rests on is for the head of the committee, who decides it.",
  zh: "回避申请理由仅作出决定的调委会主任可见",
  source: "Own decision: the mediator it is about is not told what was said of it",
  may: async (viewer, row, context) =>
    viewer.post === "COMMITTEE_HEAD" && (await committeeOf(row, context)) === viewer.organizationId,
};

export const recusalAccess: AccessTable = {
  rows: { Recusal: rowsOfTheirOwner },
  fields: {
    Recusal: [
      [
        shown,
        "id mediator replacement party availableActions state askedBy ground requestedOn decidedAt decisionReason version",
      ],
      [headsOwn, "reason"],
    ],
    MediationCase: [[committeeAndParties, "recusals"]],
  },
  acts: [
    ...actsOf(recusalProcedure),
    act("requestRecusal", ["PARTY", "MEDIATOR"], "Recusal rule for mediators"),
    act("orderRecusal", ["COMMITTEE_HEAD"], "People's Mediation Law, arts. 15 and 19; own decision"),
  ],
};
