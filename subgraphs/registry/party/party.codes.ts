export const partySides = {
  APPLICANT: { en: "The side that brought the matter.", zh: "申请人" },
  RESPONDENT: { en: "The other side.", zh: "被申请人" },
  OTHER: { en: "Concerned without being on a side.", zh: "其他利害关系人" },
} as const;
export type PartySide = keyof typeof partySides;

export const partyKinds = {
  PERSON: { en: "A natural person.", zh: "自然人" },
  ORGANIZATION: { en: "A legal person or other organization.", zh: "法人或者非法人组织" },
} as const;
export type PartyKind = keyof typeof partyKinds;

/** How much of a party a viewer is shown. */
export const partyViews = {
  FULL: { en: "Everything recorded.", zh: "完整" },
  MASKED: { en: "Surname, and the ends of numbers.", zh: "脱敏" },
} as const;
export type PartyView = keyof typeof partyViews;
