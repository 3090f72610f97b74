/** The two stages after an answer (Regulations on Petition Work, arts. 35 and 36). */
export const reviewStepKinds = {
  REVIEW: { en: "Review by the body next above the one that answered.", zh: "复查" },
  RECHECK: { en: "Re-examination by the body next above the reviewer; it is final.", zh: "复核" },
} as const;
export type ReviewStepKind = keyof typeof reviewStepKinds;

/**
 * What a review or re-examination comes to.
 *
 * Source: own decision: the Regulations ask for a written opinion and name no list of results.
 */
export const reviewStepOutcomes = {
  UPHELD: { en: "The earlier answer stands.", zh: "维持" },
  CHANGED: { en: "The matter is answered otherwise.", zh: "变更" },
} as const;
export type ReviewStepOutcome = keyof typeof reviewStepOutcomes;
