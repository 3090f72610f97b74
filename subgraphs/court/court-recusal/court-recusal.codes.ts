/** Why somebody of the court does not take part (Civil Procedure Law, art. 47). */
export const courtRecusalGrounds = {
  PARTY_OR_RELATIVE: {
    en: "Is a party, or a near relative of a party or its agent.",
    zh: "系本案当事人或者当事人、诉讼代理人近亲属",
  },
  INTEREST: { en: "Has an interest in the case.", zh: "与本案有利害关系" },
  OTHER_RELATION: {
    en: "Another relation to a party or its agent may affect fairness.",
    zh: "与本案当事人、诉讼代理人有其他关系，可能影响公正审理",
  },
  GIFTS_OR_MEETING: {
    en: "Was treated or given something by a party, or met one against the rules.",
    zh: "接受当事人、诉讼代理人请客送礼，或者违反规定会见",
  },
} as const;
export type CourtRecusalGround = keyof typeof courtRecusalGrounds;

export const courtRecusalAskers = {
  PARTY: { en: "A party asked.", zh: "当事人申请回避" },
  OFFICIAL: { en: "Whoever it is about withdrew.", zh: "自行回避" },
  NOBODY: { en: "Nobody asked; whoever would decide ordered it.", zh: "依职权决定回避" },
} as const;
export type CourtRecusalAsker = keyof typeof courtRecusalAskers;

/** Whom it is about, by post: the hub keeps no names of judges. */
export const courtRecusalSubjects = {
  JUDGE: { en: "The judge.", zh: "审判人员" },
  ASSISTANT: { en: "The judge's assistant.", zh: "法官助理" },
} as const;
export type CourtRecusalSubject = keyof typeof courtRecusalSubjects;
