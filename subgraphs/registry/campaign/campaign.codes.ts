/** What a drive is about; it tags disputes, never people. */
export const campaignSubjects = {
  GENERAL: { en: "Disputes of any kind.", zh: "综合" },
  ENTERPRISE: { en: "Disputes of enterprises.", zh: "涉企" },
  LAND: { en: "Disputes over land.", zh: "涉土地" },
  LIVELIHOOD: { en: "Disputes over people's livelihood.", zh: "涉民生" },
} as const;
export type CampaignSubject = keyof typeof campaignSubjects;
