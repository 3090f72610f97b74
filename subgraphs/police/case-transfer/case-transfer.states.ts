import { procedure } from "../../shared/state-machine/procedure.ts";
import type { Post } from "../../shared/state-machine/posts.ts";

const PAC61 = "Police Administrative Case Procedure, art. 61";
const CUSTODY = "Own decision after first-asked responsibility (首问负责制)";

const OFFICERS = ["POLICE_OFFICER", "STATION_HEAD"] as const satisfies readonly Post[];

/**
 * An accepted case goes to the police unit that is competent (移送有管辖权的公安机关), within 24 hours of its acceptance.
 * The sender keeps it until the other unit has signed for it. The dispute itself is handed over apart, by a referral.
 */
export const caseTransferProcedure = procedure({
  name: "CaseTransfer",
  en: "the transfer of an accepted case to the competent police unit.",
  zh: "受案移送",
  initial: ["DUE"],
  commands: {
    SEND: { en: "Send it to the competent unit.", zh: "移送", mutation: "sendPoliceCase" },
    RECEIVE: { en: "Sign for it.", zh: "接收", mutation: "receivePoliceCase" },
    GIVE_BACK: { en: "Give it back with the reason.", zh: "退回", mutation: "giveBackPoliceCase", next: "SENDER" },
    WITHDRAW: { en: "Keep it after all.", zh: "撤回移送", mutation: "withdrawCaseTransfer" },
  },
  states: {
    DUE: {
      en: "Another unit was found competent; the case is to be sent.",
      zh: "待移送",
      clocks: ["POLICE_TRANSFER"],
      on: {
        SEND: { to: "SENT", by: OFFICERS, source: PAC61 },
        WITHDRAW: { to: "WITHDRAWN", by: OFFICERS, source: CUSTODY },
      },
    },
    SENT: {
      en: "Sent; the sender keeps it until the other unit signs.",
      zh: "已移送（待接收）",
      clocks: ["POLICE_CASE"],
      on: {
        RECEIVE: { to: "RECEIVED", by: OFFICERS, source: PAC61 },
        GIVE_BACK: { to: "GIVEN_BACK", by: OFFICERS, source: CUSTODY },
        WITHDRAW: { to: "WITHDRAWN", by: OFFICERS, source: CUSTODY },
      },
    },
    RECEIVED: { en: "The other unit signed for it and goes on with it.", zh: "已接收", end: true, on: {} },
    GIVEN_BACK: { en: "The other unit gave it back.", zh: "已退回", end: true, on: {} },
    WITHDRAWN: { en: "The sender kept it.", zh: "已撤回", end: true, on: {} },
  },
});

export type CaseTransferState = keyof typeof caseTransferProcedure.states;
export type CaseTransferCommand = keyof typeof caseTransferProcedure.commands;
