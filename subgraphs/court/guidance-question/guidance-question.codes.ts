/** What in a text would lead to a person or a dispute. */
export const identifyingMarks = {
  CITIZEN_ID: { en: "A citizen identity number.", zh: "公民身份号码" },
  PHONE: { en: "A telephone number.", zh: "电话号码" },
  CASE_NUMBER: { en: "The number of a case or a dispute.", zh: "案号、纠纷编号" },
} as const;
export type IdentifyingMark = keyof typeof identifyingMarks;
