/** How the parents or guardians of a minor party were dealt with (Police Administrative Case Procedure, art. 181). */
export const guardianAnswers = {
  PRESENT: { en: "A parent or guardian was called and came.", zh: "监护人到场" },
  NOT_WANTED: {
    en: "The minor is 16 or older, lives on own earnings and agreed that nobody be called.",
    zh: "年满十六周岁、以自己劳动收入为主要生活来源，本人同意不通知",
  },
} as const;
export type GuardianAnswer = keyof typeof guardianAnswers;
