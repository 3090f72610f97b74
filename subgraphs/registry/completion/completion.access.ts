import type { AccessTable, FieldRule } from "../../shared/access/access-rule.ts";
import { act, actsOf } from "../../shared/access/acts.ts";
import { rowsOfTheirOwner, shown } from "../../shared/access/shared-rules.ts";
import { centresOrBodies } from "../dispute/dispute.access.ts";
import { COMPLETION, completionProcedure, mayReport } from "./completion.states.ts";

const writtenByTheBody: FieldRule<{ readonly organizationId: string }> = {
  code: "REPORT_TEXT",
  en: "What a body wrote of the result, and why it was given back, is for the desk of the centre, that body and the parties; others learn the outcome.",
  zh: "报告内容和退回原因仅调处中心、报告单位和当事人可见，其他单位仅可见结果",
  source: "Personal Information Protection Law, art. 6; domain rules D.5: free text is not for low roles",
  may: (viewer, { organizationId }) => centresOrBodies(viewer, [organizationId]),
};

export const completionAccess: AccessTable = {
  rows: { CompletionReport: rowsOfTheirOwner },
  fields: {
    CompletionReport: [
      [shown, "id organization state outcome routesTold reportedAt decidedAt"],
      [writtenByTheBody, "summary reason"],
    ],
    Dispute: [[shown, "completionReports"]],
  },
  acts: [...actsOf(completionProcedure), act("reportCompletion", mayReport, COMPLETION)],
};
