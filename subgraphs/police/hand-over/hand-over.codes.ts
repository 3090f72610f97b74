/** What a party answered when it was asked about this one hand-over. */
export const handOverAnswers = {
  GIVEN: { en: "Yes.", zh: "同意" },
  REFUSED: { en: "No; the matter is not handed over.", zh: "拒绝" },
} as const;
export type HandOverAnswer = keyof typeof handOverAnswers;

export const handOverMeans = {
  IN_PERSON: { en: "Asked in person.", zh: "当面" },
  PHONE: { en: "Asked by telephone.", zh: "电话" },
  WRITING: { en: "Asked in writing.", zh: "书面" },
  ONLINE: { en: "Asked online.", zh: "线上" },
} as const;
export type HandOverMeans = keyof typeof handOverMeans;
