import type { AccessTable } from "../../shared/access/access-rule.ts";
import { act, actsOf } from "../../shared/access/acts.ts";
import { rowsOfTheirOwner, shown } from "../../shared/access/shared-rules.ts";
import { DESK } from "../petition/petition.states.ts";
import { betweenDesks, petitionWork } from "../petition/petition.access.ts";
import { petitionSupervisionProcedure } from "./supervision.states.ts";

export const supervisionAccess: AccessTable = {
  rows: { PetitionSupervision: rowsOfTheirOwner },
  fields: {
    PetitionSupervision: [
      [shown, "id addressee availableActions state issuedOn replyDueOn endedOn"],
      [betweenDesks, "demand reply"],
    ],
    Petition: [[petitionWork, "supervisions"]],
  },
  acts: [
    ...actsOf(petitionSupervisionProcedure),
    act("issuePetitionSupervision", DESK, "Regulations on Petition Work, art. 38"),
  ],
};
