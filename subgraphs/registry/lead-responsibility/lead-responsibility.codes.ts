/** What a leading post answers for. Answering for a person's calm ("包稳定") is no such part and never will be one. */
export const responsibilityScopes = {
  HANDLING: { en: "For the handling of the dispute.", zh: "包处理" },
  INVESTIGATION: { en: "For finding out what happened.", zh: "包调查" },
} as const;
export type ResponsibilityScope = keyof typeof responsibilityScopes;

/** Which post of a body answers: a rank, never a name. Bodies without a subgraph have such posts too. */
export const responsiblePosts = {
  BODY_HEAD: { en: "The head of the body.", zh: "单位主要负责人" },
  DEPUTY_HEAD: { en: "The deputy whose field it is.", zh: "单位分管负责人" },
  SECTION_HEAD: { en: "The head of the section whose field it is.", zh: "内设机构负责人" },
} as const;
export type ResponsiblePost = keyof typeof responsiblePosts;
