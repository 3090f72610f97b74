import type { AccessTable, RowRule } from "../access/access-rule.ts";
import { shown } from "../access/shared-rules.ts";

const clockRows: RowRule = {
  code: "CLOCKS",
  en: "A clock is seen by whoever sees the record it runs over; the registry shows the agencies' clocks to the bodies that see their tracks.",
  zh: "可见所属记录者可见期限；登记库中各机构期限按其事项的可见范围显示",
  source: "Personal Information Protection Law, arts. 6 and 34; domain rules D.6: supervisors see what is overdue",
};

export const deadlineAccess: AccessTable = {
  rows: {
    SkippedDay: clockRows,
    OtherReading: clockRows,
    DeadlineExplanation: clockRows,
    DeadlineSuspension: clockRows,
    DeadlineExtension: clockRows,
    Deadline: clockRows,
  },
  fields: {
    SkippedDay: [[shown, "day name"]],
    OtherReading: [[shown, "basis triggeredOn unit dueOn"]],
    DeadlineExplanation: [[shown, "countedFrom counted endsOn skipped rolledOver missingCalendarYear otherReading"]],
    DeadlineSuspension: [[shown, "ground from until reason post"]],
    DeadlineExtension: [[shown, "days decidedOn reason approvedBy approval post dueOnBefore"]],
    Deadline: [
      [
        shown,
        "id code kind source basis length unit trigger triggeredOn dueOn dueAt explanation suspensions extensions status daysLeft endedOn",
      ],
    ],
  },
};
