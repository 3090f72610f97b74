import type { AccessTable, RowRule } from "../../shared/access/access-rule.ts";
import { act } from "../../shared/access/acts.ts";
import { asked, countedRows, shown } from "../../shared/access/shared-rules.ts";
import { handlingPosts } from "../../shared/state-machine/posts.ts";

const SOURCE = "Screening of disputes (矛盾纠纷排查), local practice";

const screeningRows: RowRule = {
  code: "ROUNDS",
  en: "The centre sees the rounds of its divisions, a unit its own.",
  zh: "调处中心看本辖区的，排查单位看本单位的",
  source: SOURCE,
};

export const screeningAccess: AccessTable = {
  rows: { ScreeningSchedule: screeningRows, ScreeningRound: screeningRows, ScreeningTotal: countedRows },
  fields: {
    Query: [[asked, "screeningRounds screeningTotals"]],
    ScreeningRound: [[shown, "id organization standing level type periodFrom dueOn doneOn found handled version"]],
    ScreeningSchedule: [[shown, "id level divisionCode rhythm"]],
    ScreeningTotal: [[shown, "level due done missed found handled"]],
  },
  acts: [
    act("setScreeningSchedule", ["CENTRE_HEAD"], SOURCE),
    act("planScreening", ["CENTRE_CLERK", "CENTRE_HEAD"], SOURCE),
    act("recordScreening", handlingPosts, SOURCE),
  ],
};
