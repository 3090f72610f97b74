/** What an opinion comes to (Regulations on Petition Work, art. 32). */
export const opinionResults = {
  SUPPORTED: { en: "The facts are clear and the law supports the request.", zh: "予以支持" },
  EXPLAINED: { en: "The request is reasonable but has no ground in law; it is explained.", zh: "解释说明" },
  NOT_SUPPORTED: { en: "The request lacks facts or is against the law.", zh: "不予支持" },
} as const;
export type OpinionResult = keyof typeof opinionResults;
