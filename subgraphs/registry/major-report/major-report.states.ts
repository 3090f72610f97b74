import { procedure } from "../../shared/state-machine/procedure.ts";
import type { Post } from "../../shared/state-machine/posts.ts";

export const MAJOR_REPORTING = "Reporting of major and difficult disputes (重大疑难纠纷报告制度), local practice";
const ANSWERING: readonly Post[] = ["CENTRE_CLERK", "CENTRE_HEAD", "SUPERVISOR"];

/**
 * A report of a major dispute (重大疑难纠纷报告). It tells the centre at once and asks for an answer; the body goes on
 * holding the dispute, so that reporting is no way of getting rid of one.
 */
export const majorReportProcedure = procedure({
  name: "MajorDisputeReport",
  en: "a report of a major dispute.",
  zh: "重大疑难纠纷报告",
  initial: ["REPORTED"],
  commands: { ANSWER: { en: "Answer it.", zh: "批复", mutation: "answerMajorDisputeReport" } },
  states: {
    REPORTED: {
      en: "Reported; the centre has not answered.",
      zh: "待批复",
      // The body that reports holds the dispute, so its target has begun, and reporting does not stop it.
      clocks: ["CENTRE_SIMPLE", "CENTRE_COMPLEX", "CENTRE_MAJOR"],
      waits: {
        en: "Where no body has signed for the dispute yet, no target runs: the report is made at once, and no rule gives the answer a term.",
        zh: "报告应当立即作出，批复无时限要求",
        source: MAJOR_REPORTING,
      },
      on: { ANSWER: { to: "ANSWERED", by: ANSWERING, source: MAJOR_REPORTING } },
    },
    ANSWERED: { en: "Answered.", zh: "已批复", end: true, on: {} },
  },
});

export type MajorReportState = keyof typeof majorReportProcedure.states;
