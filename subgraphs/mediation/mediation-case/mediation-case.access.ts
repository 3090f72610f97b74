import type { AccessTable, FieldRule } from "../../shared/access/access-rule.ts";
import { act, actsOf } from "../../shared/access/acts.ts";
import { rowsOfDispute, shown } from "../../shared/access/shared-rules.ts";
import type { Viewer } from "../../shared/auth/viewer.ts";
import type { MediationContext } from "../context.ts";
import { ofTheCommitteeOrParty } from "./mediation-case.rules.ts";
import { mediationCaseProcedure } from "./mediation-case.states.ts";

/** A row of a mediation: of the case itself, or one that names the case or the committee. */
type OfCommittee = { readonly committeeId: string } | { readonly caseId: string };

/** The committee whose matter a row is; undefined where the viewer may not see the case. */
export const committeeOf = async (row: OfCommittee, { readers }: MediationContext): Promise<string | undefined> =>
  "committeeId" in row ? row.committeeId : (await readers.cases.byId.load(row.caseId))?.committeeId;

/** Whether the viewer is a party to the dispute, whose rows alone it sees, or of the committee that mediates. */
export async function ofCommitteeOrParty(
  viewer: Viewer,
  row: OfCommittee,
  context: MediationContext,
): Promise<boolean> {
  const committeeId = await committeeOf(row, context);
  return committeeId !== undefined && ofTheCommitteeOrParty(committeeId, viewer) === undefined;
}

export const committeeAndParties: FieldRule<OfCommittee, MediationContext> = {
  code: "COMMITTEE_AND_PARTIES",
  en: "What goes on in a mediation is for the committee that mediates and the parties; other bodies learn its state, its dates and its outcome.",
  zh: "调解过程仅承办调委会和当事人可见，其他单位仅可见状态、日期和结果",
  source: "People's Mediation Law, art. 15; Court-Invited Mediation Provisions, art. 2; domain rules D.2 and D.6",
  may: ofCommitteeOrParty,
};

export const committeesOwn: FieldRule<OfCommittee, MediationContext> = {
  code: "COMMITTEES_OWN",
  en: "What was said and noted in a mediation stays with the committee's own people.",
  zh: "调解笔录、备注和案卷仅本调委会可见",
  source: "Court-Invited Mediation Provisions, art. 22; domain rules D.2: session records never travel",
  may: async (viewer, row, context) =>
    viewer.organizationId !== null && (await committeeOf(row, context)) === viewer.organizationId,
};

export const mediationCaseAccess: AccessTable = {
  rows: { MediationCase: rowsOfDispute },
  fields: {
    MediationCase: [
      [
        shown,
        "id dispute committee mediators deadlines availableActions number origin state appliedOn acceptedOn mediatorChosenBy ground routesTold endedOn version",
      ],
    ],
    Dispute: [[shown, "mediationCases"]],
  },
  acts: [
    ...actsOf(mediationCaseProcedure),
    act("applyForMediation", ["MEDIATOR", "COMMITTEE_HEAD", "PARTY"], "People's Mediation Law, art. 17"),
    act("offerMediation", ["MEDIATOR", "COMMITTEE_HEAD"], "People's Mediation Law, art. 17"),
  ],
};
