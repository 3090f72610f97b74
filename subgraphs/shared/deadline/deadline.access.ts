import type { AccessTable, FieldRule, RowRule } from "../access/access-rule.ts";
import type { Agency } from "../state-machine/agencies.ts";
import type { Post } from "../state-machine/posts.ts";
import { shown } from "../access/shared-rules.ts";

const clockRows: RowRule = {
  code: "CLOCKS",
  en: "A clock is seen by whoever sees the record it runs over; the registry shows the agencies' clocks to the bodies that see their tracks.",
  zh: "可见所属记录者可见期限；登记库中各机构期限按其事项的可见范围显示",
  source: "Personal Information Protection Law, arts. 6 and 34; domain rules D.6: supervisors see what is overdue",
};

/** A change of a clock, with the agency whose clock it is and the post that decided it. */
interface ChangeOfClock {
  readonly source: Agency;
  readonly post: Post;
}

const reasonsOfChange: FieldRule<ChangeOfClock> = {
  code: "CLOCK_TEXT",
  en: "Why a clock stood still or was lengthened, in somebody's own words, is for the desk of the centre, the people of the agency whose clock it is, and the parties; others learn that it did and for how long. What the hub wrote by itself is for whoever sees the clock.",
  zh: "中止、延长期限的文字理由和批准文号仅调处中心、期限所属机构和当事人可见，其他单位仅可见中止、延长情况；系统自动写明的理由随期限可见",
  source: "Personal Information Protection Law, art. 6; domain rules D.5: free text is not for low roles",
  may: ({ post, agency }, { source, post: by }) =>
    by === "SYSTEM" ||
    post === "PARTY" ||
    post === "CENTRE_CLERK" ||
    post === "CENTRE_HEAD" ||
    (agency !== "CENTRE" && agency === source),
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
    DeadlineSuspension: [
      [shown, "ground from until post"],
      [reasonsOfChange, "reason"],
    ],
    DeadlineExtension: [
      [shown, "days decidedOn approvedBy post dueOnBefore"],
      [reasonsOfChange, "reason approval"],
    ],
    Deadline: [
      [
        shown,
        "id code kind source basis length unit trigger triggeredOn dueOn dueAt explanation suspensions extensions status daysLeft endedOn endedBy version",
      ],
    ],
  },
};
