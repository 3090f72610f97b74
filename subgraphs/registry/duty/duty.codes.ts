/** Which part of its days a shift covers. */
export const dutyHours = {
  ALL_DAY: { en: "The whole office day.", zh: "全天" },
  MORNING: { en: "The morning.", zh: "上午" },
  AFTERNOON: { en: "The afternoon.", zh: "下午" },
  EVENING: { en: "After office hours.", zh: "夜间" },
} as const;
export type DutyHours = keyof typeof dutyHours;
