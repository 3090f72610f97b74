/** How a case came to the committee. */
export const caseOrigins = {
  APPLICATION: { en: "On application of a party.", zh: "当事人申请" },
  PROACTIVE: { en: "Offered by the committee.", zh: "主动调解" },
  REFERRED: { en: "Handed over by another body.", zh: "接受移送委托" },
} as const;
export type CaseOrigin = keyof typeof caseOrigins;

/** Why mediation ended without agreement. */
export const terminationGrounds = {
  NO_AGREEMENT: { en: "No agreement was reached.", zh: "调解不成" },
  PARTY_WITHDREW: { en: "A party stopped.", zh: "当事人退出" },
  TIME_OVER: { en: "The time is over and was not extended.", zh: "期限届满" },
  SUSPECTED_SHAM: { en: "The mediation is suspected to be a sham.", zh: "涉嫌虚假调解" },
  NOT_MEDIABLE: { en: "The matter turned out not to be for mediation.", zh: "不宜调解" },
} as const;
export type TerminationGround = keyof typeof terminationGrounds;

/** The routes that stay open when mediation ends (People's Mediation Law, art. 26). */
export const remedyRoutes = {
  ARBITRATION: { en: "Arbitration.", zh: "仲裁" },
  ADMINISTRATIVE: { en: "An administrative way.", zh: "行政" },
  JUDICIAL: { en: "A suit.", zh: "司法" },
} as const;
export type RemedyRoute = keyof typeof remedyRoutes;

/** What is told where nobody chose: all of them. */
export const allRoutes: readonly RemedyRoute[] = ["ARBITRATION", "ADMINISTRATIVE", "JUDICIAL"];
