import type { AccessTable } from "../../shared/access/access-rule.ts";
import { act } from "../../shared/access/acts.ts";
import { rowsOfTheirOwner, shown } from "../../shared/access/shared-rules.ts";
import { DESK } from "../petition/petition.states.ts";
import { petitionWork } from "../petition/petition.access.ts";

export const responsibilityAccess: AccessTable = {
  rows: { PetitionResponsibility: rowsOfTheirOwner },
  fields: {
    PetitionResponsibility: [[shown, "id organization duty postTitle namedOn"]],
    Petition: [[petitionWork, "responsibilities"]],
  },
  acts: [act("nameResponsibleUnit", DESK, "Regulations on Petition Work, arts. 22 and 23")],
};
