/**
 * What came of a matter received on a reception day. Of the matter, never of the person: whether anybody stopped
 * petitioning (息诉罢访) is no outcome here.
 */
export const receptionOutcomes = {
  SETTLED: { en: "What was asked for was settled.", zh: "问题解决" },
  EXPLAINED: { en: "The position was explained, and no more could be done.", zh: "解释说明" },
  CONTINUED: { en: "It goes on in the procedure it belongs to.", zh: "转入法定程序继续办理" },
} as const;
export type ReceptionOutcome = keyof typeof receptionOutcomes;
