import type { AccessTable } from "../../shared/access/access-rule.ts";
import { act, actsOf } from "../../shared/access/acts.ts";
import { rowsOfTheirOwner, shown } from "../../shared/access/shared-rules.ts";
import { petitionText, petitionWork } from "../petition/petition.access.ts";
import { DESK } from "../petition/petition.states.ts";
import { RECEPTION } from "../reception-day/reception-day.states.ts";
import { receptionItemProcedure } from "./reception-item.states.ts";

export const receptionItemAccess: AccessTable = {
  rows: { ReceptionItem: rowsOfTheirOwner },
  fields: {
    ReceptionItem: [
      [shown, "id day unit state recordedOn dueOn outcome concludedOn availableActions"],
      [petitionText, "arrangement result"],
    ],
    Petition: [[petitionWork, "receptionItems"]],
  },
  acts: [...actsOf(receptionItemProcedure), act("recordReceptionItem", DESK, RECEPTION)],
};
