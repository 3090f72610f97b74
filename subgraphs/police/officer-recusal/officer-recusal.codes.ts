/** Why an officer does not take part (Police Administrative Case Procedure, art. 17; Road Accident Procedure Provisions, art. 105). */
export const officerRecusalGrounds = {
  PARTY_OR_RELATIVE: { en: "Is a party or a near relative of one.", zh: "系本案当事人或者当事人的近亲属" },
  INTEREST: { en: "Has an interest in the case, or a near relative has.", zh: "本人或者其近亲属与本案有利害关系" },
  OTHER_RELATION: {
    en: "Another relation to a party may affect fairness.",
    zh: "与本案当事人有其他关系，可能影响案件公正处理",
  },
} as const;
export type OfficerRecusalGround = keyof typeof officerRecusalGrounds;

export const officerRecusalAskers = {
  PARTY: { en: "A party asked, or its legal representative.", zh: "当事人或者其法定代理人申请回避" },
  OFFICER: { en: "The officer withdrew.", zh: "民警自行提出回避" },
  NOBODY: { en: "Nobody asked; whoever would decide ordered it.", zh: "公安机关指令回避" },
} as const;
export type OfficerRecusalAsker = keyof typeof officerRecusalAskers;

/** Whom a request is about, by post: the hub keeps no names of officers. */
export const officerRecusalSubjects = {
  OFFICER: { en: "The officer in charge of the mediation.", zh: "办案民警" },
  HEAD: { en: "The head of the police unit.", zh: "公安机关负责人" },
} as const;
export type OfficerRecusalSubject = keyof typeof officerRecusalSubjects;
