import type { AccessTable } from "../../shared/access/access-rule.ts";
import { actsOf } from "../../shared/access/acts.ts";
import { rowsOfTheirOwner, shown } from "../../shared/access/shared-rules.ts";
import { courtAndParties } from "../court/court.access.ts";
import { objectionProcedure } from "./confirmation-objection.states.ts";

export const confirmationObjectionAccess: AccessTable = {
  rows: { ConfirmationObjection: rowsOfTheirOwner },
  fields: {
    ConfirmationObjection: [
      [
        shown,
        "id party deadlines availableActions state objector countedFrom raisedOn rulingNumber decidedOn reason version",
      ],
    ],
    JudicialConfirmation: [[courtAndParties, "objections"]],
  },
  acts: [...actsOf(objectionProcedure)],
};
