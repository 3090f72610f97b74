/** What came of asking about domestic violence. It is about the quarrel: nothing says who against whom. */
export const violenceAnswers = {
  INDICATED: { en: "Something points to it.", zh: "有家庭暴力迹象" },
  NOT_INDICATED: { en: "Nothing points to it.", zh: "未发现家庭暴力迹象" },
  ASKED: { en: "Asked, and left without an answer.", zh: "已询问、未作答" },
} as const;
export type ViolenceAnswer = keyof typeof violenceAnswers;

/** When it was asked. */
export const violenceStages = {
  INTAKE: { en: "When the dispute was registered.", zh: "受理登记时" },
  TRIAGE: { en: "When it was sorted.", zh: "分流时" },
  HANDLING: { en: "Later, while it was handled or mediated.", zh: "承办、调解过程中" },
} as const;
export type ViolenceStage = keyof typeof violenceStages;
