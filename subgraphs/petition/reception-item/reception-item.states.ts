import { procedure } from "../../shared/state-machine/procedure.ts";
import { DESK } from "../petition/petition.states.ts";
import { RECEPTION } from "../reception-day/reception-day.states.ts";

/** A petition received on a reception day (接访事项): something is arranged, and comes to an outcome. */
export const receptionItemProcedure = procedure({
  name: "ReceptionItem",
  en: "a petition received on a reception day.",
  zh: "接访事项",
  initial: ["ARRANGED"],
  commands: {
    CONCLUDE: { en: "Record what came of it.", zh: "记录接访事项结果", mutation: "recordReceptionOutcome" },
  },
  states: {
    ARRANGED: {
      en: "Arranged; the unit is to do it by the day that was set.",
      zh: "已交办",
      // The day set at the reception lengthens none of the petition's own clocks, which run on.
      clocks: ["PET_FORWARD", "PET_NOTIFY", "PET_HANDLE"],
      on: { CONCLUDE: { to: "CONCLUDED", by: DESK, source: RECEPTION } },
    },
    CONCLUDED: { en: "It came to its outcome.", zh: "已办结", end: true, on: {} },
  },
});

export type ReceptionItemState = keyof typeof receptionItemProcedure.states;
