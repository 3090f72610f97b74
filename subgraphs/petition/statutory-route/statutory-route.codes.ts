/**
 * The legal procedures an appeal or request may belong to (Regulations on Petition Work, art. 31 (1) to (5)). What belongs
 * to none of them is answered with an opinion (art. 31 (6)).
 */
export const statutoryProcedures = {
  JUSTICE: {
    en: "Litigation, review by a court, or a procedure of procuratorate or police.",
    zh: "诉讼等政法机关程序",
  },
  ARBITRATION: { en: "Arbitration.", zh: "仲裁" },
  PARTY_APPEAL: { en: "An appeal inside the party, or a request for re-examination.", zh: "党员申诉、申请复审" },
  ADMINISTRATIVE: {
    en: "Administrative review, decision, confirmation, licence or another administrative procedure.",
    zh: "行政复议、裁决、确认、许可等行政程序",
  },
  DUTY_TO_ACT: { en: "The body acts on its own duty: it looks into a breach or protects a right.", zh: "履行法定职责" },
} as const;
export type StatutoryProcedure = keyof typeof statutoryProcedures;
