/** Kinds of screening: along the levels or across sectors, regular or in a push, everywhere or at set points. */
export const screeningTypes = {
  VERTICAL: { en: "Along the levels.", zh: "纵向排查" },
  HORIZONTAL: { en: "Across sectors.", zh: "横向排查" },
  REGULAR: { en: "At regular times.", zh: "定期排查" },
  CONCENTRATED: { en: "In one push.", zh: "集中排查" },
  GENERAL: { en: "Everywhere.", zh: "普遍排查" },
  FOCUSED: { en: "At set points.", zh: "重点排查" },
} as const;
export type ScreeningType = keyof typeof screeningTypes;

/** How often a level screens; local practice differs, so that it is configuration. */
export const screeningRhythms = {
  DAILY: { en: "Every day.", zh: "每日" },
  WEEKLY: { en: "Every week.", zh: "每周" },
  HALF_MONTHLY: { en: "Twice a month.", zh: "每半月" },
  MONTHLY: { en: "Every month.", zh: "每月" },
  QUARTERLY: { en: "Every quarter.", zh: "每季度" },
  AS_NEEDED: { en: "As needed.", zh: "根据需要" },
} as const;
export type ScreeningRhythm = keyof typeof screeningRhythms;

/** Where a round stands today: a day that passed without one is shown, not forgotten. */
export const screeningStandings = {
  DUE: { en: "Not done yet.", zh: "待开展" },
  MISSED: { en: "Its day passed without it.", zh: "逾期未开展" },
  DONE: { en: "Done in time.", zh: "已开展" },
  DONE_LATE: { en: "Done after its day.", zh: "逾期开展" },
} as const;
export type ScreeningStanding = keyof typeof screeningStandings;
