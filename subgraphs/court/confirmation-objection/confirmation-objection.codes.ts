/** Who objects to a confirmation. */
export const objectors = {
  PARTY: { en: "A party: within fifteen days of receiving the ruling.", zh: "当事人" },
  OUTSIDER: { en: "Somebody else whose right it harms: within six months of knowing.", zh: "利害关系人" },
} as const;
export type Objector = keyof typeof objectors;

/** What the court decides on an objection. */
export const objectionDecisions = {
  SET_ASIDE: { en: "The confirmation is set aside.", zh: "撤销原裁定" },
  VARIED: { en: "The confirmation is varied.", zh: "改变原裁定" },
  REJECTED: { en: "The objection is rejected.", zh: "裁定驳回异议" },
} as const;
export type ObjectionDecision = keyof typeof objectionDecisions;
