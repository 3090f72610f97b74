/** How the lead of several bodies was found, in the order of the law (Regulations on Petition Work, art. 24). */
export const leadDecisions = {
  AGREEMENT: { en: "The bodies agreed.", zh: "协商确定" },
  COMMON_SUPERIOR: { en: "Their common superior decided.", zh: "共同上级指定" },
  JOINT_MEETING: { en: "The joint meeting of petition work decided.", zh: "信访工作联席会议协调" },
} as const;
export type LeadDecision = keyof typeof leadDecisions;
