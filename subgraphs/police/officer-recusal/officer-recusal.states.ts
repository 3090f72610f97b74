import { procedure } from "../../shared/state-machine/procedure.ts";

const DECIDES = "Police Administrative Case Procedure, arts. 19 and 21; Road Accident Procedure Provisions, art. 105";

const lapse = {
  to: "LAPSED",
  by: ["SYSTEM"],
  source: "Own decision: nothing is left to decide where mediation has ended",
} as const;

/**
 * The recusal of a police officer who mediates (民警回避). The head of the unit decides about its officers. About the head
 * the next higher police body decides, which is not in the hub: an officer of the unit writes its decision down. What is
 * ordered though nobody asked (指令回避) begins where others end.
 */
export const officerRecusalProcedure = procedure({
  name: "OfficerRecusal",
  en: "a request that a police officer step aside.",
  zh: "民警回避",
  initial: ["REQUESTED", "WITH_HIGHER_BODY", "GRANTED"],
  commands: {
    GRANT: { en: "Grant it: the officer takes no further part.", zh: "决定回避", mutation: "grantOfficerRecusal" },
    REJECT: { en: "Reject it with the reason.", zh: "驳回回避申请", mutation: "rejectOfficerRecusal", next: "HANDLER" },
    LAPSE: { en: "Mediation ended first.", zh: "申请失效" },
  },
  states: {
    REQUESTED: {
      en: "Asked for; the head of the unit decides.",
      zh: "已申请，待负责人决定",
      clocks: ["POLICE_RECUSAL"],
      on: {
        GRANT: { to: "GRANTED", by: ["STATION_HEAD"], source: DECIDES },
        REJECT: { to: "REJECTED", by: ["STATION_HEAD"], source: DECIDES },
        LAPSE: lapse,
      },
    },
    WITH_HIGHER_BODY: {
      en: "It is about the head; the next higher police body decides.",
      zh: "已报上一级公安机关决定",
      clocks: ["POLICE_RECUSAL"],
      on: {
        GRANT: { to: "GRANTED", by: ["POLICE_OFFICER"], source: DECIDES },
        REJECT: { to: "REJECTED", by: ["POLICE_OFFICER"], source: DECIDES },
        LAPSE: lapse,
      },
    },
    GRANTED: { en: "The officer stepped aside.", zh: "已回避", end: true, on: {} },
    REJECTED: { en: "The officer stays.", zh: "已驳回", end: true, on: {} },
    LAPSED: { en: "Mediation ended before it was decided.", zh: "已失效", end: true, on: {} },
  },
});

export type OfficerRecusalState = keyof typeof officerRecusalProcedure.states;
export type OfficerRecusalCommand = keyof typeof officerRecusalProcedure.commands;

/** The states in which a request waits for its decision. */
export const undecided: readonly OfficerRecusalState[] = ["REQUESTED", "WITH_HIGHER_BODY"];
