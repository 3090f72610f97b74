import type { AccessTable } from "../../shared/access/access-rule.ts";
import { act, actsOf } from "../../shared/access/acts.ts";
import { rowsOfTheirOwner, shown } from "../../shared/access/shared-rules.ts";
import { DESK } from "../petition/petition.states.ts";
import { petitionText, petitionWork } from "../petition/petition.access.ts";
import { hearingProcedure } from "./hearing.states.ts";

export const hearingAccess: AccessTable = {
  rows: { PetitionHearing: rowsOfTheirOwner },
  fields: {
    PetitionHearing: [
      [shown, "id body excludedFrom excludedDays availableActions stage state openedOn heldOn closedOn"],
      [petitionText, "reason result"],
    ],
    Petition: [[petitionWork, "hearings"]],
  },
  acts: [
    ...actsOf(hearingProcedure),
    act("openPetitionHearing", DESK, "Regulations on Petition Work, arts. 31 and 36"),
  ],
};
