/** What a party answered when it was asked about one hand-over. */
export const handOverAnswers = {
  GIVEN: { en: "Yes.", zh: "同意" },
  REFUSED: { en: "No; the matter is not handed over.", zh: "拒绝" },
} as const;
export type HandOverAnswer = keyof typeof handOverAnswers;

/** How a party was asked whether it wants mediation: for a hand-over, and by the committee itself. */
export const consentMeans = {
  IN_PERSON: { en: "Asked in person.", zh: "当面" },
  PHONE: { en: "Asked by telephone.", zh: "电话" },
  WRITING: { en: "Asked in writing.", zh: "书面" },
  ONLINE: { en: "Asked online.", zh: "线上" },
} as const;
export type ConsentMeans = keyof typeof consentMeans;

/** What came of a hand-over to people's mediation; the same words whichever agency handed over (四统一). */
export const handOverOutcomes = {
  AGREED: { en: "The parties agreed and the agreement took effect.", zh: "达成协议" },
  FAILED: { en: "Mediation ended without agreement.", zh: "调解不成" },
  REFUSED_BY_PARTY: { en: "A party refused before mediation began.", zh: "当事人拒绝" },
  RETURNED: { en: "The committee did not sign for it and gave it back.", zh: "退回" },
  WITHDRAWN: { en: "The sender took it back before the committee signed.", zh: "撤回" },
  NOT_OPENED: { en: "The hand-over could not be opened.", zh: "移送未成立" },
  NOT_PERFORMED: { en: "The agreement was not performed; the police's case goes on.", zh: "协议未履行" },
  OVERTAKEN: { en: "The court went on before mediation ended.", zh: "转入诉讼程序" },
} as const;
export type HandOverOutcome = keyof typeof handOverOutcomes;
