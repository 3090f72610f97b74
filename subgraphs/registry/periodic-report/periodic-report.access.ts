import type { AccessTable, RowRule } from "../../shared/access/access-rule.ts";
import { act } from "../../shared/access/acts.ts";
import { asked, shown } from "../../shared/access/shared-rules.ts";
import { mayReport } from "../completion/completion.states.ts";
import { RHYTHM } from "./periodic-report.rules.ts";

const reportRows: RowRule = {
  code: "PERIODIC_REPORTS",
  en: "The centre sees those of its divisions, a body its own; nobody else reads what bodies write to a centre.",
  zh: "调处中心看本辖区的，报送单位看本单位的",
  source: "Own decision: a report to a centre is between the two",
};

export const periodicReportAccess: AccessTable = {
  rows: { PeriodicReport: reportRows, ReportSchedule: reportRows },
  fields: {
    Query: [[asked, "periodicReports"]],
    PeriodicReport: [
      [
        shown,
        "id organization receiver standing rhythm periodFrom periodTo dueOn submittedAt nothingToReport text version",
      ],
    ],
    WorkList: [[shown, "reportsToSubmit"]],
    ReportSchedule: [[shown, "id rhythm divisionCode dueWithinDays"]],
  },
  acts: [
    act("setReportSchedule", ["CENTRE_HEAD"], RHYTHM),
    act("planPeriodicReports", ["CENTRE_CLERK", "CENTRE_HEAD"], RHYTHM),
    act("submitPeriodicReport", mayReport, RHYTHM),
  ],
};
