/** What a file holds (案卷文书), as the national forms name it. */
export const caseDocuments = {
  COVER: { en: "Cover.", zh: "卷宗封面" },
  CONTENTS_LIST: { en: "List of contents.", zh: "卷内目录" },
  APPLICATION_FORM: { en: "Application for mediation.", zh: "调解申请书" },
  ACCEPTANCE_FORM: { en: "Acceptance form.", zh: "受理登记表" },
  RIGHTS_NOTICE: { en: "Notice of rights and duties.", zh: "权利义务告知书" },
  IDENTITY_PAPERS: { en: "Identity papers of the parties.", zh: "当事人身份证明" },
  AUTHORISATION: { en: "Authorisation of an agent.", zh: "授权委托书" },
  INVESTIGATION_RECORD: { en: "Record of an investigation.", zh: "调查笔录" },
  EVIDENCE: { en: "Evidence.", zh: "证据材料" },
  SITTING_RECORD: { en: "Record of a sitting.", zh: "调解笔录" },
  AGREEMENT_PAPER: { en: "The written agreement.", zh: "调解协议书" },
  ORAL_AGREEMENT_FORM: { en: "Registration of an oral agreement.", zh: "口头协议登记表" },
  TERMINATION_NOTICE: { en: "What the parties were told at the end.", zh: "终止调解告知书" },
  RECEIPT: { en: "Receipt of performance.", zh: "履行凭证" },
  FOLLOW_UP_RECORD: { en: "Record of a follow-up visit.", zh: "回访记录" },
  CONFIRMATION_PAPERS: { en: "Papers of judicial confirmation.", zh: "司法确认文书" },
  FILE_NOTE: { en: "Note on the file.", zh: "卷宗情况说明" },
  BACK_SHEET: { en: "Back sheet.", zh: "卷底" },
} as const;
export type CaseDocument = keyof typeof caseDocuments;

/** How long a file is kept (保管期限); years, or for ever. */
export const retentionClasses = {
  YEARS_10: { en: "Ten years.", zh: "10年", years: 10 },
  YEARS_30: { en: "Thirty years.", zh: "30年", years: 30 },
  PERMANENT: { en: "For ever.", zh: "永久", years: null },
} as const;
export type RetentionClass = keyof typeof retentionClasses;
