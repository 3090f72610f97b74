import type { AccessTable, FieldRule } from "../../shared/access/access-rule.ts";
import { act, actsOf } from "../../shared/access/acts.ts";
import { rowsOfTheirOwner, shown } from "../../shared/access/shared-rules.ts";
import { courtAndParties } from "../court/court.access.ts";
import type { CourtRecusalSubject } from "./court-recusal.codes.ts";
import { decidesAbout } from "./court-recusal.rules.ts";
import { courtRecusalProcedure } from "./court-recusal.states.ts";

const decidersOwn: FieldRule<{ readonly courtId: string; readonly about: CourtRecusalSubject }> = {
  code: "DECIDERS_OWN_COURT_RECUSAL",
  en: "What a request or its review rests on is for the judge, who decides of an assistant; where it is about a judge, for the assistant, who passes it on.",
  zh: "回避申请和复议理由仅作出决定的审判员可见；申请审判人员回避的，由呈报的法官助理可见",
  source: "Own decision: whoever it is about is not told what was said",
  may: ({ post, organizationId }, { courtId, about }) =>
    organizationId === courtId && decidesAbout(about, post) === undefined,
};

const PEOPLE = ["JUDGE", "JUDGE_ASSISTANT"] as const;

export const courtRecusalAccess: AccessTable = {
  rows: { CourtRecusal: rowsOfTheirOwner },
  fields: {
    CourtRecusal: [
      [
        shown,
        "id state about askedBy party ground requestedOn decidedOn decisionNumber decisionReason reviewRequestedOn reviewDecidedOn reviewDecisionReason version availableActions",
      ],
      [decidersOwn, "reason reviewReason"],
    ],
    CourtReferral: [[courtAndParties, "recusals"]],
    JudicialConfirmation: [[courtAndParties, "recusals"]],
  },
  acts: [
    ...actsOf(courtRecusalProcedure),
    act("requestCourtRecusal", ["PARTY", ...PEOPLE], "Civil Procedure Law, arts. 47 and 48"),
    act("orderCourtRecusal", PEOPLE, "Civil Procedure Interpretation, art. 46"),
  ],
};
