import type { AccessTable } from "../../shared/access/access-rule.ts";
import { act } from "../../shared/access/acts.ts";
import { rowsOfTheirOwner, shown } from "../../shared/access/shared-rules.ts";
import { petitionText } from "../petition/petition.access.ts";
import { DESK } from "../petition/petition.states.ts";

export const amendmentAccess: AccessTable = {
  rows: { PetitionAmendment: rowsOfTheirOwner },
  fields: {
    PetitionAmendment: [[shown, "id attribute former reason amendedOn"]],
    // What had been entered is what the petition said.
    Petition: [[petitionText, "amendments"]],
  },
  acts: [
    act("amendPetition", DESK, "Regulations on Petition Work, art. 22; Personal Information Protection Law, art. 46"),
  ],
};
