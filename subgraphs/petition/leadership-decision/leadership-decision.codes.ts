/** Why an office does not send a matter on by itself (Regulations on Petition Work, art. 22 (1)). */
export const reportGrounds = {
  WEIGHTY: { en: "The matter is weighty.", zh: "情况重大" },
  URGENT: { en: "The matter is urgent.", zh: "情况紧急" },
} as const;
export type ReportGround = keyof typeof reportGrounds;
