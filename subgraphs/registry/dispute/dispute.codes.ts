/** How hard a dispute is: it sets who handles it and the centre's target (Shigu district, 2019). */
export const disputeLevels = {
  SIMPLE: { en: "Simple: seven days.", zh: "简单" },
  COMPLEX: { en: "Relatively complex: fifteen days.", zh: "相对复杂" },
  MAJOR: { en: "Major or cross-sector: thirty days.", zh: "重大（跨行业）" },
} as const;
export type DisputeLevel = keyof typeof disputeLevels;

export { type DisputeCategory, disputeCategories } from "../../shared/dispute-category/dispute-category.codes.ts";
