import type { AccessTable, FieldRule } from "../../shared/access/access-rule.ts";
import { rowsOfTheirOwner, shown } from "../../shared/access/shared-rules.ts";

const courtAndAsker: FieldRule<{ readonly courtId: string; readonly askerId: string }> = {
  code: "COURT_AND_ASKER",
  en: "That an answer is late is between the court and the committee that asked; the others of the division read the answer.",
  zh: "期限变动记录仅被提问法院和提问的调委会可见",
  source: "People's Mediation Law, art. 5; own decision: a target is no reproach before others",
  may: ({ organizationId }, { courtId, askerId }) => organizationId === courtId || organizationId === askerId,
};

export const guidanceClockAccess: AccessTable = {
  rows: { GuidanceClockTurn: rowsOfTheirOwner },
  fields: {
    GuidanceClockTurn: [[shown, "id code turn dueOn turnedOn"]],
    GuidanceQuestion: [
      [shown, "deadlines"],
      [courtAndAsker, "clockTurns"],
    ],
  },
};
