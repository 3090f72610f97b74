import type { AccessTable } from "../../shared/access/access-rule.ts";
import { rowsOfTheirOwner, shown } from "../../shared/access/shared-rules.ts";
import { petitionText } from "../petition/petition.access.ts";

export const opinionAccess: AccessTable = {
  rows: { PetitionOpinion: rowsOfTheirOwner },
  fields: {
    PetitionOpinion: [
      [shown, "id result issuedOn"],
      [petitionText, "claim facts conclusion legalGround"],
    ],
    Petition: [[shown, "opinion"]],
  },
};
