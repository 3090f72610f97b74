/** A court delegates before filing and entrusts after it: two different things with different clocks. */
export const courtModes = {
  DELEGATED: { en: "Before filing.", zh: "委派" },
  ENTRUSTED: { en: "After filing.", zh: "委托" },
} as const;
export type CourtMode = keyof typeof courtModes;

/** What became of one hand-over. */
export const handOverOutcomes = {
  AGREED: { en: "The parties agreed and the agreement took effect.", zh: "达成协议" },
  FAILED: { en: "Mediation ended without agreement.", zh: "调解不成" },
  REFUSED_BY_PARTY: { en: "A party refused mediation.", zh: "当事人拒绝" },
  RETURNED: { en: "The committee gave the papers back unsigned.", zh: "退回" },
  WITHDRAWN: { en: "The court took the papers back before they were signed for.", zh: "撤回" },
  NOT_OPENED: { en: "The hand-over could not be opened.", zh: "移送未成立" },
  OVERTAKEN: { en: "The court went on before mediation ended.", zh: "转入诉讼程序" },
} as const;
export type HandOverOutcome = keyof typeof handOverOutcomes;

/** Outcomes after which the papers are where they were: nobody had signed for them. */
export const unsignedOutcomes: readonly HandOverOutcome[] = ["RETURNED", "WITHDRAWN", "NOT_OPENED"];

/** What a party answered when it was asked for this hand-over. */
export const courtConsentAnswers = {
  GIVEN: { en: "Yes.", zh: "同意" },
  REFUSED: { en: "No; nothing is handed over.", zh: "拒绝" },
} as const;
export type CourtConsentAnswer = keyof typeof courtConsentAnswers;

/** How a party was asked. */
export const courtConsentMeans = {
  IN_PERSON: { en: "In person.", zh: "当面" },
  PHONE: { en: "By telephone.", zh: "电话" },
  WRITING: { en: "In writing.", zh: "书面" },
  ONLINE: { en: "Online.", zh: "线上" },
} as const;
export type CourtConsentMeans = keyof typeof courtConsentMeans;
