import { procedure } from "../../shared/state-machine/procedure.ts";

const RULE = "File review of people's mediation (案卷评查)";

/** The review of one closed file out of a sample. */
export const fileReviewProcedure = procedure({
  name: "FileReview",
  en: "the review of a sampled file.",
  zh: "案卷评查",
  initial: ["DRAWN"],
  commands: {
    REVIEW: { en: "Grade the file and name its defects.", zh: "评查案卷", mutation: "reviewFile" },
  },
  states: {
    DRAWN: {
      en: "In the sample, not reviewed.",
      zh: "已抽取",
      waits: {
        en: "A review looks back on closed files: no rule gives it a term, and no party waits for it.",
        zh: "评查针对已结案卷，无时限要求",
        source: RULE,
      },
      on: { REVIEW: { to: "REVIEWED", by: ["MEDIATOR", "COMMITTEE_HEAD"], source: RULE } },
    },
    REVIEWED: { en: "Reviewed.", zh: "已评查", end: true, on: {} },
  },
});

export type FileReviewState = keyof typeof fileReviewProcedure.states;
