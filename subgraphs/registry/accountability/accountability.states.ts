import type { Post } from "../../shared/state-machine/posts.ts";
import { procedure } from "../../shared/state-machine/procedure.ts";
import { mayReport } from "../completion/completion.states.ts";
import { maySupervise } from "../supervision/supervision.states.ts";

/** The centre proposes; only the competent body decides. */
export const ACCOUNTABILITY_POWER =
  "Right to recommend accountability of handling centres (责任追究建议权), local practice; a proposal, not a sanction";

/** Whoever recommends may also write down an answer that came on paper. */
const ANSWERING: readonly Post[] = [...new Set([...mayReport, ...maySupervise])];

/** A recommendation against a body (责任追究建议), and what the body competent for it answered. */
export const accountabilityProcedure = procedure({
  name: "AccountabilityRecommendation",
  en: "a recommendation to hold a body to account.",
  zh: "责任追究建议",
  initial: ["RECOMMENDED"],
  commands: {
    ANSWER: { en: "Record the competent body's answer.", zh: "答复", mutation: "answerAccountabilityRecommendation" },
    WITHDRAW: { en: "Take it back with a reason.", zh: "撤回建议", mutation: "withdrawAccountabilityRecommendation" },
  },
  states: {
    RECOMMENDED: {
      en: "Sent to the competent body, which has not answered.",
      zh: "待答复",
      waits: {
        en: "The competent body answers by its own rules; a proposal of the centre sets it no term.",
        zh: "由有权机关依其规定答复，建议不设时限",
        source: ACCOUNTABILITY_POWER,
      },
      on: {
        ANSWER: { to: "ANSWERED", by: ANSWERING, source: ACCOUNTABILITY_POWER },
        WITHDRAW: { to: "WITHDRAWN", by: maySupervise, source: ACCOUNTABILITY_POWER },
      },
    },
    ANSWERED: { en: "Answered by the competent body.", zh: "已答复", end: true, on: {} },
    WITHDRAWN: { en: "Taken back.", zh: "已撤回", end: true, on: {} },
  },
});

export type AccountabilityState = keyof typeof accountabilityProcedure.states;
export type AccountabilityCommand = keyof typeof accountabilityProcedure.commands;
