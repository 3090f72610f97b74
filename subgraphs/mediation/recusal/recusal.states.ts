import { procedure } from "../../shared/state-machine/procedure.ts";

const RULE = "Recusal rule for mediators (调解人员回避制度); Court-Invited Mediation Provisions, art. 15, as model";

/**
 * The recusal of a mediator (回避): while a request waits, the case does. The case's own clocks run on. What the head orders
 * though nobody asked begins where others end: the committee names its mediators (People's Mediation Law, art. 19).
 */
export const recusalProcedure = procedure({
  name: "Recusal",
  en: "a request that a mediator step aside.",
  zh: "回避",
  initial: ["REQUESTED", "GRANTED"],
  commands: {
    GRANT: { en: "Grant it and name the replacement.", zh: "准许回避", mutation: "grantRecusal" },
    REJECT: { en: "Reject it with the reason.", zh: "驳回回避申请", mutation: "rejectRecusal", next: "HANDLER" },
    LAPSE: { en: "The case ended first.", zh: "申请失效" },
  },
  states: {
    REQUESTED: {
      en: "Asked for; the case waits.",
      zh: "已申请",
      clocks: ["PM_GENERAL", "PM_MEDICAL", "PM_LABOUR"],
      on: {
        GRANT: { to: "GRANTED", by: ["COMMITTEE_HEAD"], source: RULE },
        REJECT: { to: "REJECTED", by: ["COMMITTEE_HEAD"], source: RULE },
        LAPSE: { to: "LAPSED", by: ["SYSTEM"], source: "Own decision: a party may stop at any time (art. 23)" },
      },
    },
    GRANTED: { en: "The mediator stepped aside.", zh: "已回避", end: true, on: {} },
    REJECTED: { en: "The mediator stays.", zh: "已驳回", end: true, on: {} },
    LAPSED: { en: "The case ended before it was decided.", zh: "已失效", end: true, on: {} },
  },
});

export type RecusalState = keyof typeof recusalProcedure.states;
export type RecusalCommand = keyof typeof recusalProcedure.commands;
