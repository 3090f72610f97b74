import { procedure } from "../../shared/state-machine/procedure.ts";
import type { Post } from "../../shared/state-machine/posts.ts";

export const CUSTODY =
  "Own decision: a dispute has exactly one holder; silence and refusal leave it with the sender (首问负责制)";

/** Whoever may sign for, or give back, what was sent to their body. */
const OFFICIALS = [
  "CENTRE_CLERK",
  "CENTRE_HEAD",
  "MEDIATOR",
  "COMMITTEE_HEAD",
  "POLICE_OFFICER",
  "STATION_HEAD",
  "JUDGE_ASSISTANT",
  "JUDGE",
  "PETITION_CLERK",
  "PETITION_HEAD",
] as const satisfies readonly Post[];

/**
 * A hand-over between two bodies (对接移送). The holding moves only when the receiver accepts; until then the sender
 * holds the dispute and the clock is visible.
 */
export const referralProcedure = procedure({
  name: "Referral",
  en: "a hand-over between two bodies.",
  zh: "对接移送",
  initial: ["SENT"],
  commands: {
    ACCEPT: { en: "Sign for it: the receiver holds the dispute from now on.", zh: "签收", mutation: "acceptReferral" },
    RETURN: { en: "Give it back with a reason.", zh: "退回", mutation: "returnReferral", next: "SENDER" },
    WITHDRAW: { en: "Take it back before it was signed for.", zh: "撤回", mutation: "withdrawReferral" },
  },
  states: {
    SENT: {
      en: "Sent; the sender still holds the dispute.",
      zh: "待签收",
      clocks: ["CENTRE_ACK"],
      on: {
        ACCEPT: {
          to: "ACCEPTED",
          by: OFFICIALS,
          source: "Court-Invited Mediation Provisions, art. 27, and Online Mediation Rules, art. 12, as models",
        },
        RETURN: {
          to: "RETURNED",
          by: OFFICIALS,
          source: "Shenzhen Regulations, art. 45, and Regulations on Petition Work, art. 23, as models",
        },
        WITHDRAW: { to: "WITHDRAWN", by: OFFICIALS, source: CUSTODY },
      },
    },
    ACCEPTED: { en: "Signed for; the receiver holds the dispute.", zh: "已签收", end: true, on: {} },
    RETURNED: { en: "Given back; the sender holds the dispute.", zh: "已退回", end: true, on: {} },
    WITHDRAWN: { en: "Taken back by the sender.", zh: "已撤回", end: true, on: {} },
  },
});

export type ReferralState = keyof typeof referralProcedure.states;
export type ReferralCommand = keyof typeof referralProcedure.commands;
