/** What a visit found. */
export const visitResults = {
  PERFORMED: { en: "Everything due is performed.", zh: "已按约履行" },
  PARTLY: { en: "Part of what is due is performed.", zh: "部分履行" },
  NOT_PERFORMED: { en: "Nothing of what is due is performed.", zh: "未履行" },
  CHANGE_OF_MIND: { en: "A party has changed its mind.", zh: "当事人反悔" },
} as const;
export type VisitResult = keyof typeof visitResults;

/** How content the parties said they were with the service; it is about the service, never about a person. */
export const satisfactions = {
  SATISFIED: { en: "Content.", zh: "满意" },
  FAIR: { en: "Fairly content.", zh: "基本满意" },
  DISSATISFIED: { en: "Not content.", zh: "不满意" },
} as const;
export type Satisfaction = keyof typeof satisfactions;
