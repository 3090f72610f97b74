export const consentAnswers = {
  GIVEN: { en: "Yes.", zh: "同意" },
  REFUSED: { en: "No; mediation is barred.", zh: "拒绝" },
  WITHDRAWN: { en: "Yes at first, then stopped.", zh: "撤回同意" },
} as const;
export type ConsentAnswer = keyof typeof consentAnswers;
