import type { AccessTable } from "../../shared/access/access-rule.ts";
import { act, actsOf } from "../../shared/access/acts.ts";
import { asked, directoryRows, shown } from "../../shared/access/shared-rules.ts";
import { DESK } from "../petition/petition.states.ts";
import { RECEPTION, receptionDayProcedure } from "./reception-day.states.ts";

export const receptionDayAccess: AccessTable = {
  rows: { ReceptionDay: directoryRows },
  fields: {
    Query: [[asked, "receptionDays"]],
    ReceptionDay: [
      [
        shown,
        "id state mode takesPlaceOn place postTitle body office publishedOn cancelledOn cancelReason version availableActions",
      ],
    ],
  },
  acts: [...actsOf(receptionDayProcedure), act("publishReceptionDay", DESK, RECEPTION)],
};
