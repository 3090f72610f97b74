import type { AccessTable } from "../../shared/access/access-rule.ts";
import { act, actsOf } from "../../shared/access/acts.ts";
import { rowsOfTheirOwner, shown } from "../../shared/access/shared-rules.ts";
import { DESK } from "../petition/petition.states.ts";
import { petitionText, petitionWork } from "../petition/petition.access.ts";
import { reviewStepProcedure } from "./review-step.states.ts";

export const reviewStepAccess: AccessTable = {
  rows: { PetitionReviewStep: rowsOfTheirOwner },
  fields: {
    PetitionReviewStep: [
      [
        shown,
        "id body petition deadline availableActions kind state answerReceivedOn askBy requestedOn decidedOn outcome result",
      ],
      [petitionText, "conclusion legalGround"],
    ],
    Petition: [[petitionWork, "reviewSteps finalOn"]],
  },
  acts: [
    ...actsOf(reviewStepProcedure),
    act("recordAnswerReceived", DESK, "Regulations on Petition Work, arts. 35 and 36"),
  ],
};
