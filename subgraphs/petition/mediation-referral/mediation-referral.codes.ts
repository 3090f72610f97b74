/** What a party answered when it was asked about this hand-over. */
export const handOverAnswers = {
  GIVEN: { en: "Yes.", zh: "同意" },
  REFUSED: { en: "No; there is no hand-over.", zh: "不同意" },
} as const;
export type HandOverAnswer = keyof typeof handOverAnswers;

/** How a party was asked. */
export const askingMeans = {
  IN_PERSON: { en: "In person.", zh: "当面" },
  PHONE: { en: "By telephone.", zh: "电话" },
  WRITING: { en: "In writing.", zh: "书面" },
  ONLINE: { en: "Online.", zh: "线上" },
} as const;
export type AskingMeans = keyof typeof askingMeans;

/** What came back from people's mediation: the outcome, and nothing of what was said there. */
export const mediationOutcomes = {
  AGREED: { en: "The parties agreed; the agreement is in effect.", zh: "达成协议" },
  FAILED: { en: "Mediation ended without agreement.", zh: "调解不成" },
  REFUSED_BY_PARTY: { en: "A party refused mediation before it began.", zh: "当事人拒绝" },
  RETURNED: { en: "The committee did not sign for it and gave it back.", zh: "退回" },
  WITHDRAWN: { en: "The sender took it back before the committee signed.", zh: "撤回" },
  NOT_OPENED: { en: "The hand-over could not be opened.", zh: "移送未成立" },
} as const;
export type MediationOutcome = keyof typeof mediationOutcomes;
