import { procedure } from "../../shared/state-machine/procedure.ts";

const GUIDED = "People's Mediation Law, art. 5 (courts guide people's mediation)";

/**
 * A committee's question to a court about the law (业务指导, 书面释疑): asked without a party's name, answered in writing,
 * read by every committee of the division. It is tied to no dispute, so nothing of it is announced.
 */
export const guidanceQuestionProcedure = procedure({
  name: "GuidanceQuestion",
  en: "a committee's question to a court.",
  zh: "业务指导提问",
  initial: ["ASKED"],
  commands: {
    ANSWER: { en: "Answer it in writing.", zh: "书面释疑", mutation: "answerGuidanceQuestion" },
    WITHDRAW: { en: "Take it back.", zh: "撤回提问", mutation: "withdrawGuidanceQuestion" },
  },
  states: {
    ASKED: {
      en: "Asked; a guide judge answers it.",
      zh: "待释疑",
      clocks: ["GUIDANCE_ANSWER"],
      on: {
        ANSWER: { to: "ANSWERED", by: ["JUDGE"], source: GUIDED },
        WITHDRAW: {
          to: "WITHDRAWN",
          by: ["MEDIATOR", "COMMITTEE_HEAD"],
          source: "Own decision: who asked may do without the answer",
        },
      },
    },
    ANSWERED: { en: "Answered; the committees of the division read it.", zh: "已释疑", end: true, on: {} },
    WITHDRAWN: { en: "Taken back before it was answered.", zh: "已撤回", end: true, on: {} },
  },
});

export type GuidanceQuestionState = keyof typeof guidanceQuestionProcedure.states;
export type GuidanceQuestionCommand = keyof typeof guidanceQuestionProcedure.commands;
