import type { AccessTable, FieldRule } from "../../shared/access/access-rule.ts";
import { act } from "../../shared/access/acts.ts";
import { rowsOfTheirOwner, shown } from "../../shared/access/shared-rules.ts";
import type { MediationContext } from "../context.ts";
import { committeesOwn } from "../mediation-case/mediation-case.access.ts";

/** Loaders only: the case was loaded on the way here, and its mediators are one statement for all. */
const headAndMediators: FieldRule<{ readonly caseId: string }, MediationContext> = {
  code: "HEAD_AND_MEDIATORS_OF_THE_CASE",
  en: "Why a quarrel was thought dangerous is for the head of the committee and the mediators of the case.",
  zh: "认为纠纷可能激化的理由仅调委会主任和本案调解员可见",
  source: "People's Mediation Law, arts. 15 and 25; domain rules C.2 and D.4",
  may: async (viewer, { caseId }, { readers }) => {
    const found = await readers.cases.byId.load(caseId);
    if (found?.committeeId !== viewer.organizationId) return false;
    if (viewer.post === "COMMITTEE_HEAD") return true;
    const named = await Promise.all(found.mediatorIds.map((id) => readers.mediators.load(id)));
    return named.some((mediator) => mediator?.active === true && mediator.personId === viewer.personId);
  },
};

export const preventiveStepsAccess: AccessTable = {
  rows: { PreventiveSteps: rowsOfTheirOwner },
  fields: {
    MediationCase: [[committeesOwn, "preventiveSteps"]],
    PreventiveSteps: [
      [shown, "id takenOn reportedOn reportedTo bodyName post"],
      [headAndMediators, "reason"],
    ],
  },
  acts: [act("recordPreventiveSteps", ["MEDIATOR", "COMMITTEE_HEAD"], "People's Mediation Law, art. 25")],
};
