import { centreTarget } from "../../shared/state-machine/centre-target.ts";
import { procedure } from "../../shared/state-machine/procedure.ts";
import type { Post } from "../../shared/state-machine/posts.ts";

export const COMPLETION = "Completion reporting (办结报告制度) of handling centres, local practice";

const HANDLING: readonly Post[] = [
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
];

/** A completion report (办结报告): the handling body reports the result, the centre accepts it or asks again. */
export const completionProcedure = procedure({
  name: "CompletionReport",
  en: "a completion report.",
  zh: "办结报告",
  initial: ["REPORTED"],
  commands: {
    ACCEPT: { en: "Accept the report.", zh: "审核通过", mutation: "acceptCompletion" },
    REJECT: { en: "Ask the body to go on.", zh: "退回补正", mutation: "rejectCompletion", next: "HANDLER" },
  },
  states: {
    REPORTED: {
      en: "Reported; the centre has not looked at it yet.",
      zh: "待审核",
      ...centreTarget,
      on: {
        ACCEPT: { to: "ACCEPTED", by: ["CENTRE_CLERK", "CENTRE_HEAD"], source: COMPLETION },
        REJECT: { to: "REJECTED", by: ["CENTRE_CLERK", "CENTRE_HEAD"], source: COMPLETION },
      },
    },
    ACCEPTED: { en: "Accepted.", zh: "已通过", end: true, on: {} },
    REJECTED: { en: "Given back; the body goes on and reports again.", zh: "已退回", end: true, on: {} },
  },
});

/** The posts that may report for their body. */
export const mayReport: readonly Post[] = HANDLING;

export type CompletionState = keyof typeof completionProcedure.states;
