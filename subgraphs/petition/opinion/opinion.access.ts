import type { AccessTable } from "../../shared/access/access-rule.ts";
import { rowsOfTheirOwner, shown } from "../../shared/access/shared-rules.ts";
import { petitionText, petitionWork } from "../petition/petition.access.ts";

export const opinionAccess: AccessTable = {
  rows: { PetitionOpinion: rowsOfTheirOwner },
  fields: {
    PetitionOpinion: [
      [shown, "id issuedOn"],
      [petitionWork, "result"],
      [petitionText, "claim facts conclusion legalGround"],
    ],
    Petition: [[shown, "opinion"]],
  },
};
