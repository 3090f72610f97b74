/** What a unit is responsible for in a matter (三包责任制). The third of the local three, 包稳定, is not built: D.4 no. 4. */
export const responsibilityDuties = {
  INVESTIGATION: { en: "Finding the facts.", zh: "包调查" },
  HANDLING: { en: "Handling the matter.", zh: "包处理" },
} as const;
export type ResponsibilityDuty = keyof typeof responsibilityDuties;
