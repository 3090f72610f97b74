import type { AccessTable } from "../../shared/access/access-rule.ts";
import { act, actsOf } from "../../shared/access/acts.ts";
import { asked, rowsOfOwnBody, shown } from "../../shared/access/shared-rules.ts";
import { fileReviewProcedure } from "./file-review.states.ts";

export const fileReviewAccess: AccessTable = {
  rows: { FileReview: rowsOfOwnBody, FileReviewRound: rowsOfOwnBody, FileGradeCount: rowsOfOwnBody },
  fields: {
    Query: [[asked, "fileReviewRounds"]],
    FileReview: [[shown, "id file state grade defects reviewedOn version"]],
    FileReviewRound: [[shown, "id reviews grades archivedFrom archivedUntil drawNumber population drawnOn"]],
    FileGradeCount: [[shown, "grade files"]],
  },
  acts: [
    ...actsOf(fileReviewProcedure),
    act("drawFileSample", ["COMMITTEE_HEAD"], "File review of people's mediation (案卷评查)"),
  ],
};
