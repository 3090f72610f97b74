import type { AccessTable } from "../../shared/access/access-rule.ts";
import { act, actsOf } from "../../shared/access/acts.ts";
import { rowsBetweenBodies, shown } from "../../shared/access/shared-rules.ts";
import { mayReport } from "../completion/completion.states.ts";
import { MAJOR_REPORTING, majorReportProcedure } from "./major-report.states.ts";

export const majorReportAccess: AccessTable = {
  rows: { MajorDisputeReport: rowsBetweenBodies },
  fields: {
    MajorDisputeReport: [
      [shown, "id reporter receiver availableActions state grounds reportedAt answer answeredAt version"],
    ],
    Dispute: [[shown, "majorReports"]],
  },
  acts: [...actsOf(majorReportProcedure), act("reportMajorDispute", mayReport, MAJOR_REPORTING)],
};
