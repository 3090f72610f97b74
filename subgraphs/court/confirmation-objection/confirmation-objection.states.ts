import { procedure } from "../../shared/state-machine/procedure.ts";

const SOURCE = "Civil Procedure Interpretation, art. 372";

/** An objection to the ruling that confirmed an agreement (异议). The confirmation stands until it is decided otherwise. */
export const objectionProcedure = procedure({
  name: "ConfirmationObjection",
  en: "an objection to a confirmation.",
  zh: "司法确认异议",
  initial: ["RAISED"],
  commands: {
    SET_ASIDE: { en: "Set the confirmation aside.", zh: "撤销原裁定", mutation: "decideConfirmationObjection" },
    VARY: { en: "Vary the confirmation.", zh: "改变原裁定", mutation: "decideConfirmationObjection" },
    REJECT: { en: "Reject the objection.", zh: "驳回异议", mutation: "decideConfirmationObjection", next: "PARTIES" },
    WITHDRAW: { en: "Take the objection back.", zh: "撤回异议", mutation: "withdrawConfirmationObjection" },
    FALL_AWAY: { en: "The ruling was set aside on another objection.", zh: "因裁定已撤销而终结" },
  },
  states: {
    RAISED: {
      en: "Raised; the court that ruled examines it.",
      zh: "已提出",
      clocks: ["OBJECTION_DECIDE"],
      on: {
        SET_ASIDE: { to: "SET_ASIDE", by: ["JUDGE"], source: SOURCE },
        VARY: { to: "VARIED", by: ["JUDGE"], source: SOURCE },
        REJECT: { to: "REJECTED", by: ["JUDGE"], source: SOURCE },
        WITHDRAW: {
          to: "WITHDRAWN",
          by: ["PARTY", "JUDGE_ASSISTANT", "JUDGE"],
          source: "Own decision: who objected may stop; the court writes an outsider's word down",
        },
        FALL_AWAY: { to: "MOOT", by: ["SYSTEM"], source: "Own decision: there is no ruling left to object to" },
      },
    },
    SET_ASIDE: { en: "Upheld; the confirmation is set aside.", zh: "异议成立，撤销", end: true, on: {} },
    VARIED: { en: "Upheld; the confirmation is varied.", zh: "异议成立，改变", end: true, on: {} },
    REJECTED: { en: "Rejected.", zh: "异议不成立，驳回", end: true, on: {} },
    WITHDRAWN: { en: "Taken back by whoever objected.", zh: "已撤回", end: true, on: {} },
    MOOT: {
      en: "Fell away: the ruling was set aside on another objection.",
      zh: "裁定已撤销，无需审查",
      end: true,
      on: {},
    },
  },
});

export type ObjectionState = keyof typeof objectionProcedure.states;
export type ObjectionCommand = keyof typeof objectionProcedure.commands;
