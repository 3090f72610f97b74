/** The grade of a file, never of a person (案卷评查等次). */
export const fileGrades = {
  EXCELLENT: { en: "Excellent.", zh: "优" },
  GOOD: { en: "Good.", zh: "良" },
  QUALIFIED: { en: "Qualified.", zh: "合格" },
  UNQUALIFIED: { en: "Not qualified.", zh: "不合格" },
} as const;
export type FileGrade = keyof typeof fileGrades;

/** What a reviewer found wanting in a file. */
export const fileDefects = {
  PAPER_MISSING: { en: "A paper is missing.", zh: "缺少文书" },
  NOT_SIGNED: { en: "A signature or seal is missing.", zh: "签名或者印章不全" },
  NO_NOTICE: { en: "Rights and duties were not told in writing.", zh: "未书面告知权利义务" },
  FACTS_UNCLEAR: { en: "The facts are not clearly recorded.", zh: "事实记载不清" },
  TERMS_UNCLEAR: { en: "The terms cannot be performed as written.", zh: "协议内容不明确" },
  NO_VISIT: { en: "The follow-up visit is not documented.", zh: "缺少回访记录" },
  LIST_WRONG: { en: "List of contents or pages do not agree.", zh: "目录、页码不符" },
  LATE: { en: "Put away late.", zh: "归档不及时" },
  OTHER_DEFECT: { en: "Another defect.", zh: "其他" },
} as const;
export type FileDefect = keyof typeof fileDefects;
