/** How often a body reports to a centre. What is urgent is reported at once, as a major dispute. */
export const reportRhythms = {
  MONTHLY: { en: "Every month.", zh: "月报" },
  QUARTERLY: { en: "Every quarter: an analysis.", zh: "季度分析" },
} as const;
export type ReportRhythm = keyof typeof reportRhythms;

/** Where a report stands today; a day that passed without one is shown, not forgotten. */
export const reportStandings = {
  DUE: { en: "Not submitted yet.", zh: "待报送" },
  OVERDUE: { en: "Its day passed without it.", zh: "逾期未报" },
  SUBMITTED: { en: "Submitted in time.", zh: "已报送" },
  SUBMITTED_LATE: { en: "Submitted after its day.", zh: "逾期报送" },
} as const;
export type ReportStanding = keyof typeof reportStandings;
