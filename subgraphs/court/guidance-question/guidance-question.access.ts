import type { AccessTable, RowRule } from "../../shared/access/access-rule.ts";
import { act, actsOf } from "../../shared/access/acts.ts";
import { asked, shown } from "../../shared/access/shared-rules.ts";
import { ASKERS } from "./guidance-question.rules.ts";
import { guidanceQuestionProcedure } from "./guidance-question.states.ts";

const questionRows: RowRule = {
  code: "GUIDANCE",
  en: "A court sees what it is asked, a committee what it asked and every answer given in its divisions.",
  zh: "法院看向其提出的，调委会看本会提出的和本辖区已答复的",
  source: "People's Mediation Law, art. 5; own decision: an answer to committees is no publication of the court's",
};

export const guidanceQuestionAccess: AccessTable = {
  rows: { GuidanceQuestion: questionRows },
  fields: {
    Query: [[asked, "guidanceQuestion guidanceQuestions"]],
    GuidanceQuestion: [
      [
        shown,
        "id court askedBy availableActions state category divisionCode question askedOn answerDueOn answer legalBasis answeredOn version",
      ],
    ],
  },
  acts: [...actsOf(guidanceQuestionProcedure), act("askForGuidance", ASKERS, "People's Mediation Law, art. 5")],
};
