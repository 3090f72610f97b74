/** Where those who train mediators come from. */
export const trainerKinds = {
  JUDGE: { en: "A judge.", zh: "法官" },
  JUSTICE_OFFICIAL: { en: "Of the justice administration.", zh: "司法行政工作人员" },
  LAWYER: { en: "A lawyer.", zh: "律师" },
  SCHOLAR: { en: "Of a university or institute.", zh: "专家学者" },
  MEDIATOR: { en: "An experienced mediator.", zh: "资深人民调解员" },
} as const;
export type TrainerKind = keyof typeof trainerKinds;
