/** What the station decided. Why it declined lies in its own file: the reason may touch what is not civil. */
export const recognitionOutcomes = {
  RECOGNISED: { en: "The performed agreement is recognised.", zh: "认可" },
  DECLINED: { en: "It is not recognised.", zh: "不予认可" },
} as const;
export type RecognitionOutcome = keyof typeof recognitionOutcomes;
