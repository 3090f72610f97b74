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
  MASKED: { en: "Surname, and the ends of numbers; of a minor or a sheltered party less.", zh: "脱敏" },
  NONE: { en: "Nothing but which side it is on.", zh: "不展示" },
} as const;
export type PartyView = keyof typeof partyViews;

/** Who may act for a minor, in the order the Civil Code names them (arts. 27 and 32). */
export const guardianRelations = {
  PARENT: { en: "Father or mother.", zh: "父母" },
  GRANDPARENT: { en: "A grandparent.", zh: "祖父母、外祖父母" },
  SIBLING: { en: "An elder brother or sister.", zh: "兄、姐" },
  OTHER_WILLING: {
    en: "Another person or body the residents' committee agreed to.",
    zh: "其他愿意担任监护人的个人或者组织",
  },
  CIVIL_AFFAIRS: {
    en: "The civil-affairs department or the residents' committee.",
    zh: "民政部门或者居民委员会、村民委员会",
  },
} as const;
export type GuardianRelation = keyof typeof guardianRelations;
