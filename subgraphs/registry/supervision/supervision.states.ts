import type { Post } from "../../shared/state-machine/posts.ts";
import { procedure } from "../../shared/state-machine/procedure.ts";
import { mayReport } from "../completion/completion.states.ts";

const POWER = "Supervision power of handling centres (督查督办权), local practice";
const OWN = "Own decision: a reply is accepted or rejected with a reason, and what was accepted is seen through";

/** Only the centre chases, by its supervisor or its head. */
export const maySupervise: readonly Post[] = ["SUPERVISOR", "CENTRE_HEAD"];
export const SUPERVISION_POWER = POWER;

/** A supervision notice (督办): the centre asks a body what became of a dispute, and sees the reply through. */
export const supervisionProcedure = procedure({
  name: "SupervisionNotice",
  en: "a supervision notice.",
  zh: "督办",
  initial: ["ISSUED"],
  commands: {
    REPLY: { en: "Reply to it.", zh: "督办回复", mutation: "replyToSupervision" },
    ACCEPT_REPLY: { en: "Accept the reply.", zh: "认可回复", mutation: "acceptSupervisionReply" },
    REJECT_REPLY: {
      en: "Reject the reply with a reason.",
      zh: "退回回复",
      mutation: "rejectSupervisionReply",
      next: "HANDLER",
    },
    CLOSE: { en: "Close it: what was replied has been done.", zh: "督办办结", mutation: "closeSupervision" },
    WITHDRAW: { en: "Take it back: its ground fell away.", zh: "撤销督办", mutation: "withdrawSupervision" },
  },
  states: {
    ISSUED: {
      en: "Issued; the body has not replied.",
      zh: "待回复",
      clocks: ["SUPERVISION_REPLY"],
      on: {
        REPLY: { to: "REPLIED", by: mayReport, source: POWER },
        WITHDRAW: { to: "WITHDRAWN", by: maySupervise, source: OWN },
      },
    },
    REPLIED: {
      en: "Replied; the centre has not decided on the reply.",
      zh: "已回复",
      waits: {
        en: "The issuer decides on what it asked for itself; the target of the dispute runs on meanwhile.",
        zh: "由发出督办的单位审核，纠纷办结期限照常计算",
        source: "Own decision: the notice presses the body it is sent to, and never its sender",
      },
      on: {
        ACCEPT_REPLY: { to: "REPLY_ACCEPTED", by: maySupervise, source: OWN },
        REJECT_REPLY: { to: "REPLY_REJECTED", by: maySupervise, source: OWN },
      },
    },
    REPLY_REJECTED: {
      en: "The reply was rejected; the body replies again.",
      zh: "退回重报",
      clocks: ["SUPERVISION_REPLY"],
      on: {
        REPLY: { to: "REPLIED", by: mayReport, source: POWER },
        WITHDRAW: { to: "WITHDRAWN", by: maySupervise, source: OWN },
      },
    },
    REPLY_ACCEPTED: {
      en: "The reply was accepted; what it promises is being done.",
      zh: "整改中",
      waits: {
        en: "The body does what it promised by its own days; where it does not, the centre issues another notice.",
        zh: "依回复承诺整改，未落实的另行督办",
        source: OWN,
      },
      on: { CLOSE: { to: "CLOSED", by: maySupervise, source: OWN } },
    },
    CLOSED: { en: "Closed.", zh: "督办办结", end: true, on: {} },
    WITHDRAWN: { en: "Taken back.", zh: "已撤销", end: true, on: {} },
  },
});

export type SupervisionState = keyof typeof supervisionProcedure.states;
export type SupervisionCommand = keyof typeof supervisionProcedure.commands;
