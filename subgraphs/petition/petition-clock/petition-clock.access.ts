import type { AccessTable } from "../../shared/access/access-rule.ts";
import { rowsOfTheirOwner, shown } from "../../shared/access/shared-rules.ts";
import { petitionWork } from "../petition/petition.access.ts";

export const petitionClockAccess: AccessTable = {
  rows: { PetitionClockTurn: rowsOfTheirOwner },
  fields: {
    PetitionClockTurn: [[shown, "id code turn dueOn turnedOn"]],
    Petition: [
      [shown, "deadlines"],
      [petitionWork, "clockTurns"],
    ],
  },
};
