/** How mediation by the court before the hearing ended. */
export const preHearingOutcomes = {
  AGREED: { en: "The parties agreed.", zh: "达成协议" },
  FAILED: { en: "They did not agree.", zh: "调解不成" },
  CONSENT_WITHDRAWN: { en: "A party wanted no more mediation.", zh: "当事人不愿继续调解" },
  OVERTAKEN: { en: "The court went on to trial.", zh: "转入审判" },
} as const;
export type PreHearingOutcome = keyof typeof preHearingOutcomes;

/** How it ends without agreement by an act of its own. */
export const preHearingEndings = {
  FAILED: preHearingOutcomes.FAILED,
  CONSENT_WITHDRAWN: preHearingOutcomes.CONSENT_WITHDRAWN,
} as const;
export type PreHearingEnding = keyof typeof preHearingEndings;
