/** Why a body is chased. */
export const supervisionTriggers = {
  OVERDUE: { en: "A clock over the dispute has run out.", zh: "逾期" },
  ORDER: { en: "On order: the dispute is stuck, or the matter is grave.", zh: "交办督办" },
} as const;
export type SupervisionTrigger = keyof typeof supervisionTriggers;
