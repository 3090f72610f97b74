/** What came of it at the outside body; each kind knows some of these. */
export const outsideOutcomes = {
  AWARDED: { en: "An award was made.", zh: "裁决" },
  SETTLED: { en: "The parties settled.", zh: "调解、和解" },
  NOT_SETTLED: { en: "The parties did not settle.", zh: "未达成一致" },
  DISMISSED: { en: "The claim was dismissed.", zh: "驳回" },
  PAID: { en: "The insurer paid.", zh: "赔付" },
  NOT_PAID: { en: "The insurer did not pay.", zh: "不予赔付" },
  AID_GRANTED: { en: "Legal aid was granted.", zh: "给予法律援助" },
  AID_REFUSED: { en: "Legal aid was refused.", zh: "不予法律援助" },
  DEED_ISSUED: { en: "A notarial deed was issued.", zh: "出具公证书" },
  NO_DEED: { en: "No deed was issued.", zh: "不予公证" },
  REPORT_ISSUED: { en: "The report was issued.", zh: "出具鉴定意见" },
  NO_REPORT: { en: "The appraisal ended without a report.", zh: "终止鉴定" },
  ADVISED: { en: "Advice was given.", zh: "已提供意见" },
} as const;
export type OutsideOutcome = keyof typeof outsideOutcomes;

/** What may be written down of a referral besides kind, body, days and state. */
export const outsideRecords = {
  NUMBER: { en: "The outside body's number.", zh: "对方编号" },
  OUTCOME: { en: "What came of it.", zh: "结果" },
  PAID_ON: { en: "The day the insurer paid.", zh: "赔付日期" },
  LAWYER_ASSIGNED: { en: "Whether a lawyer was assigned.", zh: "是否指派律师" },
  DEED: { en: "Kind of the deed and whether it can be enforced.", zh: "公证种类和执行效力" },
  REPORT: { en: "The day of the report and the days the clocks leave out.", zh: "鉴定日期和扣除天数" },
  SUGGESTION: { en: "Whether the lawyer's suggestion was adopted.", zh: "律师建议是否采纳" },
} as const;
export type OutsideRecord = keyof typeof outsideRecords;

export const deedKinds = {
  EVIDENCE: { en: "Preservation of evidence.", zh: "保全证据公证" },
  AGREEMENT: { en: "An agreement.", zh: "协议公证" },
  ENFORCEABLE_CLAIM: { en: "A claim with consent to enforcement.", zh: "赋予强制执行效力的债权文书公证" },
} as const;
export type DeedKind = keyof typeof deedKinds;

export const outsideKinds = {
  LIABILITY_INSURANCE: { en: "Medical liability insurance.", zh: "医疗责任保险" },
  INSURANCE_CLAIM: { en: "Insurance claims desk.", zh: "保险理赔" },
  PROCURATORATE: { en: "People's procuratorate.", zh: "检调对接" },
  DISCIPLINE: { en: "Discipline inspection; only that it was sent.", zh: "纪调对接" },
  PETITION_LAWYER: { en: "Lawyers in law-related petitions.", zh: "律师参与涉法涉诉信访" },
  LABOR_ARBITRATION: { en: "Labour and personnel arbitration.", zh: "劳动人事争议仲裁" },
  LAND_ARBITRATION: { en: "Rural land contract arbitration.", zh: "农村土地承包仲裁" },
  COMMERCIAL_ARBITRATION: { en: "Commercial arbitration.", zh: "商事仲裁" },
  LEGAL_AID: { en: "Legal aid.", zh: "法律援助" },
  NOTARY: { en: "Notary.", zh: "公证" },
  APPRAISAL: { en: "Forensic appraisal.", zh: "司法鉴定" },
  HEALTH_MEDIATION: { en: "Mediation by the health authority.", zh: "卫生健康部门调解" },
  COUNSELLING: { en: "Psychological counselling; only whether it was offered and accepted.", zh: "心理疏导" },
  LEGAL_CONSULTATION: { en: "Legal consultation.", zh: "法律咨询" },
  LEGAL_HOTLINE: { en: "Legal service hotline.", zh: "法律服务热线" },
} as const;
export type OutsideKind = keyof typeof outsideKinds;
