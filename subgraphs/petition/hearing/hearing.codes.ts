/** What a hearing belongs to (Regulations on Petition Work, arts. 31 and 36). */
export const hearingStages = {
  HANDLING: { en: "The handling of the petition; its sixty days run on.", zh: "办理" },
  RECHECK: { en: "The re-examination; its days are left out of the thirty.", zh: "复核" },
} as const;
export type HearingStage = keyof typeof hearingStages;
