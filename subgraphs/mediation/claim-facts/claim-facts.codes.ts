/** Which kind of claim the facts are of. */
export const claimKinds = {
  MEDICAL_CLAIM: { en: "Against a hospital or doctor.", zh: "医疗损害" },
  ACCIDENT_CLAIM: { en: "After a road accident.", zh: "道路交通事故损害" },
  LABOUR_CLAIM: { en: "Against an employer.", zh: "劳动争议请求" },
} as const;
export type ClaimKind = keyof typeof claimKinds;
