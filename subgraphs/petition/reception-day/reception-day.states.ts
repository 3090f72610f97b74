import { procedure } from "../../shared/state-machine/procedure.ts";
import { DESK } from "../petition/petition.states.ts";

export const RECEPTION = "Leaders' reception days (领导公开接访、带案下访), local practice";

/** A reception day (接访日): published ahead; it takes place on its day unless it was cancelled. */
export const receptionDayProcedure = procedure({
  name: "ReceptionDay",
  en: "a reception day.",
  zh: "领导接访日",
  initial: ["PUBLISHED"],
  commands: { CANCEL: { en: "It does not take place.", zh: "取消接访", mutation: "cancelReceptionDay" } },
  states: {
    PUBLISHED: {
      en: "Published; it takes place on its day.",
      zh: "已公布",
      waits: {
        en: "It waits for nobody's act: the day comes by itself.",
        zh: "到期自然举行，无需办理",
        source: RECEPTION,
      },
      on: { CANCEL: { to: "CANCELLED", by: DESK, source: `${RECEPTION}; own decision` } },
    },
    CANCELLED: { en: "It does not take place.", zh: "已取消", end: true, on: {} },
  },
});

export type ReceptionDayState = keyof typeof receptionDayProcedure.states;
