import type { AccessTable } from "../../shared/access/access-rule.ts";
import { act, actsOf } from "../../shared/access/acts.ts";
import { rowsOfTheirOwner, shown } from "../../shared/access/shared-rules.ts";
import { DESK } from "../petition/petition.states.ts";
import { petitionText, petitionWork } from "../petition/petition.access.ts";
import { reviewProcedure } from "./review.states.ts";

export const reviewAccess: AccessTable = {
  rows: { PetitionReview: rowsOfTheirOwner },
  fields: {
    PetitionReview: [
      [
        shown,
        "id body petition deadline availableActions stage state answerReceivedOn askBy requestedOn decidedOn outcome result",
      ],
      [petitionText, "conclusion legalGround"],
    ],
    Petition: [[petitionWork, "reviews finalOn"]],
  },
  acts: [
    ...actsOf(reviewProcedure),
    act("recordAnswerReceived", DESK, "Regulations on Petition Work, arts. 35 and 36"),
  ],
};
