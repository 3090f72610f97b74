import type { AccessTable, FieldRule } from "../../shared/access/access-rule.ts";
import { act } from "../../shared/access/acts.ts";
import { rowsOfTheirOwner, shown } from "../../shared/access/shared-rules.ts";
import type { MediationContext } from "../context.ts";
import { ofCommitteeOrParty } from "../mediation-case/mediation-case.access.ts";
import type { MediationCaseEntity } from "../mediation-case/mediation-case.entity.ts";

const committeePartiesAndCourt: FieldRule<MediationCaseEntity, MediationContext> = {
  code: "COMMITTEE_PARTIES_AND_COURT",
  en: "What no party disputes is for the committee, the parties, and a court with a record of its own of the dispute, since all of them agreed to its being recorded for the court.",
  zh: "无争议事实仅承办调委会、当事人和已受理该纠纷的法院可见",
  source: "Court-Invited Mediation Provisions, arts. 21, 22 and 26; domain rules D.2",
  may: async (viewer, row, context) =>
    (await ofCommitteeOrParty(viewer, row, context)) ||
    (viewer.agency === "COURT" && (await context.readers.agreements.followed.load(row.disputeId))),
};

export const undisputedFactsAccess: AccessTable = {
  rows: { UndisputedFacts: rowsOfTheirOwner },
  fields: {
    MediationCase: [[committeePartiesAndCourt, "undisputedFacts"]],
    UndisputedFacts: [[shown, "id facts consents recordedOn"]],
  },
  acts: [
    act("recordUndisputedFacts", ["MEDIATOR", "COMMITTEE_HEAD"], "Court-Invited Mediation Provisions, arts. 21 and 26"),
  ],
};
