/** Where a party goes after a change of mind or a default (People's Mediation Law, art. 32). */
export const recourses = {
  MEDIATE_AGAIN: { en: "Mediation is taken up again.", zh: "重新调解" },
  ARBITRATE: { en: "Arbitration.", zh: "申请仲裁" },
  SUE: { en: "A suit.", zh: "提起诉讼" },
  ENFORCE: { en: "Enforcement of the confirmed agreement.", zh: "申请强制执行" },
} as const;
export type Recourse = keyof typeof recourses;
