/** What a recommendation rests on: always what a body did with a notice, never who works there. */
export const accountabilityGrounds = {
  NO_REPLY: { en: "No reply within the time set.", zh: "逾期不回复" },
  REPLY_REJECTED: { en: "Its reply was rejected.", zh: "回复被退回" },
  NOT_CARRIED_OUT: { en: "What it replied was not carried out.", zh: "整改不落实" },
} as const;
export type AccountabilityGround = keyof typeof accountabilityGrounds;

/** What the competent body made of it. */
export const accountabilityAnswers = {
  ADOPTED: { en: "Followed.", zh: "采纳" },
  PARTLY_ADOPTED: { en: "Followed in part.", zh: "部分采纳" },
  NOT_ADOPTED: { en: "Not followed, with reasons.", zh: "不予采纳" },
} as const;
export type AccountabilityAnswer = keyof typeof accountabilityAnswers;
