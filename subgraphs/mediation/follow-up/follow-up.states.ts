import { procedure } from "../../shared/state-machine/procedure.ts";

const RULE = "Follow-up rule of people's mediation (回访制度); People's Mediation Law, art. 31";

/** A follow-up visit (回访): it falls due by itself where an agreement was not performed on the spot. */
export const followUpProcedure = procedure({
  name: "FollowUpVisit",
  en: "a visit after an agreement.",
  zh: "回访",
  initial: ["DUE"],
  commands: {
    VISIT: { en: "Record the visit.", zh: "记录回访", mutation: "recordFollowUpVisit" },
    FALL_AWAY: { en: "The agreement is contested: another way is taken.", zh: "无需回访" },
  },
  states: {
    DUE: {
      en: "To be made by its day.",
      zh: "待回访",
      clocks: ["FOLLOW_UP"],
      on: {
        VISIT: { to: "DONE", by: ["MEDIATOR", "COMMITTEE_HEAD"], source: RULE },
        FALL_AWAY: { to: "CANCELLED", by: ["SYSTEM"], source: "People's Mediation Law, art. 32" },
      },
    },
    DONE: { en: "Made and recorded.", zh: "已回访", end: true, on: {} },
    CANCELLED: { en: "Fell away before it was made.", zh: "已取消", end: true, on: {} },
  },
});

export type FollowUpState = keyof typeof followUpProcedure.states;
export type FollowUpCommand = keyof typeof followUpProcedure.commands;
