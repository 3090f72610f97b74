/** When a file has to hold a paper. */
export const documentNeeds = {
  ALWAYS: { en: "In every file.", zh: "必备" },
  ONE_FORM: { en: "One of the two: application or acceptance form.", zh: "申请书、受理登记表择一" },
  ACCEPTED: { en: "Once the case was accepted.", zh: "受理后必备" },
  SITTING_HELD: { en: "Once a sitting was held.", zh: "开展调解后必备" },
  AGREED_IN_WRITING: { en: "Where it ended in a written agreement.", zh: "达成书面协议的必备" },
  AGREED_ORALLY: { en: "Where it ended in an oral agreement.", zh: "达成口头协议的必备" },
  NOT_AGREED: { en: "Where it ended without agreement.", zh: "未达成协议的必备" },
  AS_NEEDED: { en: "Where there is one.", zh: "视情况" },
} as const;
export type DocumentNeed = keyof typeof documentNeeds;

/** What a file holds (案卷文书), as the national forms name it. */
export const caseDocuments = {
  COVER: { en: "Cover.", zh: "卷宗封面", need: "ALWAYS" },
  CONTENTS_LIST: { en: "List of contents.", zh: "卷内目录", need: "ALWAYS" },
  APPLICATION_FORM: { en: "Application for mediation.", zh: "调解申请书", need: "ONE_FORM" },
  ACCEPTANCE_FORM: { en: "Acceptance form.", zh: "受理登记表", need: "ONE_FORM" },
  RIGHTS_NOTICE: { en: "Notice of rights and duties.", zh: "权利义务告知书", need: "ACCEPTED" },
  IDENTITY_PAPERS: { en: "Identity papers of the parties.", zh: "当事人身份证明", need: "ACCEPTED" },
  AUTHORISATION: { en: "Authorisation of an agent.", zh: "授权委托书", need: "AS_NEEDED" },
  INVESTIGATION_RECORD: { en: "Record of an investigation.", zh: "调查笔录", need: "AS_NEEDED" },
  EVIDENCE: { en: "Evidence.", zh: "证据材料", need: "AS_NEEDED" },
  SITTING_RECORD: { en: "Record of a sitting.", zh: "调解笔录", need: "SITTING_HELD" },
  AGREEMENT_PAPER: { en: "The written agreement.", zh: "调解协议书", need: "AGREED_IN_WRITING" },
  ORAL_AGREEMENT_FORM: { en: "Registration of an oral agreement.", zh: "口头协议登记表", need: "AGREED_ORALLY" },
  TERMINATION_NOTICE: { en: "What the parties were told at the end.", zh: "终止调解告知书", need: "NOT_AGREED" },
  RECEIPT: { en: "Receipt of performance.", zh: "履行凭证", need: "AS_NEEDED" },
  FOLLOW_UP_RECORD: { en: "Record of a follow-up visit.", zh: "回访记录", need: "AS_NEEDED" },
  CONFIRMATION_PAPERS: { en: "Papers of judicial confirmation.", zh: "司法确认文书", need: "AS_NEEDED" },
  FILE_NOTE: { en: "Note on the file.", zh: "卷宗情况说明", need: "AS_NEEDED" },
  BACK_SHEET: { en: "Back sheet.", zh: "卷底", need: "ALWAYS" },
} as const satisfies Readonly<Record<string, { en: string; zh: string; need: DocumentNeed }>>;
export type CaseDocument = keyof typeof caseDocuments;

/** How long a file is kept (保管期限); years, or for ever. */
export const retentionClasses = {
  YEARS_10: { en: "Ten years.", zh: "10年", years: 10 },
  YEARS_30: { en: "Thirty years.", zh: "30年", years: 30 },
  PERMANENT: { en: "For ever.", zh: "永久", years: null },
} as const;
export type RetentionClass = keyof typeof retentionClasses;
