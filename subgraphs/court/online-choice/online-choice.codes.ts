/** Why the court names who mediates online (Online Mediation Rules, art. 10). */
export const namingGrounds = {
  ONE_PARTY_AGREED: { en: "One party has agreed to mediate online; it was heard.", zh: "一方同意，经征求意见指定" },
  ASKED_TO: { en: "The parties want the court to name.", zh: "当事人同意由人民法院指定" },
  NOT_CHOSEN: { en: "The parties did not choose together in two working days.", zh: "两个工作日内未能共同选择" },
} as const;
export type NamingGround = keyof typeof namingGrounds;
