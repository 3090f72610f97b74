export const consentAnswers = {
  GIVEN: { en: "Yes.", zh: "同意" },
  REFUSED: { en: "No; mediation is barred.", zh: "拒绝" },
  WITHDRAWN: { en: "Yes at first, then stopped.", zh: "撤回同意" },
} as const;
export type ConsentAnswer = keyof typeof consentAnswers;

export const consentMeans = {
  IN_PERSON: { en: "Asked in person.", zh: "当面" },
  PHONE: { en: "Asked by telephone.", zh: "电话" },
  WRITING: { en: "Asked in writing.", zh: "书面" },
  ONLINE: { en: "Asked online.", zh: "线上" },
} as const;
export type ConsentMeans = keyof typeof consentMeans;
