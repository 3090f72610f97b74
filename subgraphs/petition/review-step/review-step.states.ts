import type { Post } from "../../shared/state-machine/posts.ts";
import { procedure } from "../../shared/state-machine/procedure.ts";
import { DESK } from "../petition/petition.states.ts";

const ASK = "Regulations on Petition Work, arts. 35 and 36";
const LATE_ENTRY = `${ASK}; own decision: what was asked for in time is taken up, whenever it is entered`;

/** The petitioner asks; who is no party of a dispute asks on paper, and a desk enters it. */
export const mayAsk: readonly Post[] = ["PARTY", ...DESK];

/**
 * Review and re-examination (复查、复核): one row for each of the two. It begins when the petitioner has the written answer in
 * hand, and a window nobody used ends it without fault of anybody.
 */
export const reviewStepProcedure = procedure({
  name: "PetitionReviewStep",
  en: "a review or re-examination of the answer to a petition.",
  zh: "信访复查复核",
  initial: ["OPEN"],
  commands: {
    REQUEST: { en: "Ask for it.", zh: "提出请求", mutation: "requestPetitionReviewStep" },
    LAPSE: { en: "Nobody asked in time.", zh: "逾期未提出" },
    DECIDE: { en: "Answer it in writing.", zh: "出具意见", mutation: "decidePetitionReviewStep" },
  },
  states: {
    OPEN: {
      en: "It may be asked for.",
      zh: "可提出",
      clocks: ["PET_REVIEW_ASK", "PET_RECHECK_ASK"],
      on: {
        REQUEST: { to: "REQUESTED", by: mayAsk, source: ASK },
        LAPSE: { to: "LAPSED", by: ["SYSTEM"], source: ASK },
      },
    },
    REQUESTED: {
      en: "Asked for; the higher body answers.",
      zh: "已提出，待答复",
      clocks: ["PET_REVIEW", "PET_RECHECK"],
      on: {
        DECIDE: {
          to: "DECIDED",
          by: ["PETITION_HEAD"],
          source: `${ASK}; the head answers for the body (own decision)`,
        },
      },
    },
    DECIDED: { en: "Answered in writing.", zh: "已出具意见", end: true, on: {} },
    LAPSED: {
      en: "The time to ask passed and nobody had asked.",
      zh: "逾期未提出",
      end: true,
      on: { REQUEST: { to: "REQUESTED", by: mayAsk, source: LATE_ENTRY } },
    },
  },
});

export type ReviewStepState = keyof typeof reviewStepProcedure.states;
export type ReviewStepCommand = keyof typeof reviewStepProcedure.commands;
