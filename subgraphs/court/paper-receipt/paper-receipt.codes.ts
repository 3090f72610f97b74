/** Which paper of the court a party received. */
export const servedPapers = {
  RULING: { en: "The ruling that confirms an agreement.", zh: "确认裁定书" },
  STATEMENT: { en: "The mediation statement.", zh: "民事调解书" },
} as const;
export type ServedPaper = keyof typeof servedPapers;

/** How it came to the party (Civil Procedure Law, arts. 88 to 92). */
export const serviceMeans = {
  DIRECT: { en: "Handed over.", zh: "直接送达" },
  AT_COURT: { en: "Fetched at the court.", zh: "到法院领取" },
  ELECTRONIC: { en: "Electronically, with consent.", zh: "电子送达" },
  MAIL: { en: "By mail.", zh: "邮寄送达" },
} as const;
export type ServiceMeans = keyof typeof serviceMeans;
