/** By which rule two registrations look like one quarrel. None of them weighs or counts a person. */
export const duplicateRules = {
  SAME_PARTIES: {
    en: "The same two opposing parties by their numbers, and the same type of dispute.",
    zh: "双方证件号码及纠纷类型相同",
  },
  SAME_NAMES: {
    en: "The same two opposing parties by their names, and the same type of dispute.",
    zh: "双方姓名（名称）及纠纷类型相同",
  },
  SAME_SOURCE_RECORD: { en: "The same record of the same source.", zh: "来源记录相同" },
  SAME_PLACE_AND_DAY: { en: "The same place on the same day.", zh: "发生地点和日期相同" },
} as const;
export type DuplicateRule = keyof typeof duplicateRules;
