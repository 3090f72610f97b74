import type { AccessTable } from "../../shared/access/access-rule.ts";
import { rowsOfTheirOwner, shown } from "../../shared/access/shared-rules.ts";

export const petitionClockAccess: AccessTable = {
  rows: { PetitionClockTurn: rowsOfTheirOwner },
  fields: {
    PetitionClockTurn: [[shown, "id code turn dueOn turnedOn"]],
    Petition: [[shown, "deadlines clockTurns"]],
  },
};
