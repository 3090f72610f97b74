import { outsideClocks } from "./outside-clocks.ts";

/** STATUTORY: law or judicial interpretation. TARGET: local or own service target. WINDOW: a right that lapses, never "overdue". */
export type ClockKind = "STATUTORY" | "TARGET" | "WINDOW";
export type ClockUnit = "DAY" | "WORKING_DAY" | "HOUR";

/** One clock of the procedures as data; lengths in `unit`s. */
export interface ClockRule {
  readonly en: string;
  readonly zh: string;
  readonly kind: ClockKind;
  readonly length: number;
  readonly unit: ClockUnit;
  /** What starts it. */
  readonly start: string;
  /** Article, local rule, or "own decision". */
  readonly basis: string;
  readonly extension?: { readonly days?: number; readonly by: string };
  readonly suspendedBy?: readonly string[];
}

const days = (length: number): Pick<ClockRule, "length" | "unit"> => ({ length, unit: "DAY" });
const workingDays = (length: number): Pick<ClockRule, "length" | "unit"> => ({ length, unit: "WORKING_DAY" });
const rules = <Code extends string>(table: Record<Code, ClockRule>): Record<Code, ClockRule> => table;

const APPRAISAL = "appraisal";

/** Every clock that runs over a dispute, in one place. Days are calendar days unless the unit says working days. */
export const clocks = rules({
  CENTRE_ACK: {
    en: "Receipt of a referral",
    zh: "签收期限",
    kind: "TARGET",
    ...workingDays(3),
    start: "the referral was sent",
    basis: "Own decision after Shenzhen Regulations, art. 45",
  },
  CENTRE_SIMPLE: {
    en: "Closing a simple dispute",
    zh: "简单纠纷办结期限",
    kind: "TARGET",
    ...days(7),
    start: "the receiving body accepted",
    basis: "Local practice of Shigu district, 2019",
    extension: { by: "head of the centre" },
    suspendedBy: [APPRAISAL],
  },
  CENTRE_COMPLEX: {
    en: "Closing a relatively complex dispute",
    zh: "相对复杂纠纷办结期限",
    kind: "TARGET",
    ...days(15),
    start: "the receiving body accepted",
    basis: "Local practice of Shigu district, 2019",
    extension: { by: "head of the centre" },
    suspendedBy: [APPRAISAL],
  },
  CENTRE_MAJOR: {
    en: "Closing a major or cross-sector dispute",
    zh: "重大纠纷办结期限",
    kind: "TARGET",
    ...days(30),
    start: "the receiving body accepted",
    basis: "Local practice of Shigu district, 2019",
    extension: { by: "head of the centre" },
    suspendedBy: [APPRAISAL],
  },
  SUPERVISION_REPLY: {
    en: "Reply to a supervision notice",
    zh: "督办回复期限",
    kind: "TARGET",
    ...workingDays(5),
    start: "the notice was issued, or a reply to it rejected",
    basis: "Own decision: handling centres set a reply date (督办), no rule sets its length",
  },
  PM_GENERAL: {
    en: "People's mediation",
    zh: "人民调解期限",
    kind: "TARGET",
    ...days(30),
    start: "the committee accepted",
    basis: "Ningbo People's Mediation Regulations, art. 27; Shenzhen Regulations, art. 25 (local models)",
    extension: { by: "agreement of the parties" },
    suspendedBy: [APPRAISAL],
  },
  PM_MEDICAL: {
    en: "People's mediation of a medical dispute",
    zh: "医疗纠纷调解期限",
    kind: "STATUTORY",
    ...workingDays(30),
    start: "the committee accepted",
    basis: "Medical Disputes Regulations, art. 38",
    extension: { by: "committee and both sides" },
    suspendedBy: [APPRAISAL],
  },
  PM_LABOUR: {
    en: "Mediation of a labour dispute",
    zh: "劳动争议调解期限",
    kind: "STATUTORY",
    ...days(15),
    start: "the application was received",
    basis: "Labour Dispute Mediation and Arbitration Law, art. 14",
  },
  FOLLOW_UP: {
    en: "Follow-up visit after an agreement",
    zh: "回访期限",
    kind: "TARGET",
    ...days(7),
    start: "an item of the performance plan fell due",
    basis: "Own decision: the follow-up rule of people's mediation (回访制度) names no time",
  },
  COURT_DELEGATED: {
    en: "Mediation delegated before filing",
    zh: "委派调解期限",
    kind: "STATUTORY",
    ...days(30),
    start: "the mediator signed for the papers",
    basis: "Court-Invited Mediation Provisions, art. 27",
    extension: { by: "agreement of both parties" },
    suspendedBy: [APPRAISAL],
  },
  COURT_ENTRUSTED_ORD: {
    en: "Mediation entrusted after filing, ordinary procedure",
    zh: "委托调解期限（普通程序）",
    kind: "STATUTORY",
    ...days(15),
    start: "the mediator signed for the papers",
    basis: "Court-Invited Mediation Provisions, art. 27",
    extension: { by: "agreement of both parties" },
  },
  COURT_ENTRUSTED_SUM: {
    en: "Mediation entrusted after filing, summary procedure",
    zh: "委托调解期限（简易程序）",
    kind: "STATUTORY",
    ...days(7),
    start: "the mediator signed for the papers",
    basis: "Court-Invited Mediation Provisions, art. 27",
    extension: { by: "agreement of both parties" },
  },
  COURT_ONLINE_CONFIRM: {
    en: "Confirming an online delegation",
    zh: "在线委派确认期限",
    kind: "STATUTORY",
    ...workingDays(3),
    start: "the referral was received on the platform",
    basis: "Online Mediation Rules, art. 12",
  },
  CONFIRM_APPLY: {
    en: "Applying for judicial confirmation",
    zh: "申请司法确认期间",
    kind: "WINDOW",
    ...days(30),
    start: "the agreement took effect",
    basis: "Civil Procedure Law, art. 205; People's Mediation Law, art. 33",
  },
  CONFIRM_ACCEPT: {
    en: "Deciding whether to accept the application",
    zh: "司法确认受理期限",
    kind: "STATUTORY",
    ...days(3),
    start: "the application was received",
    basis: "Judicial Confirmation Provisions 2011, art. 4",
  },
  CONFIRM_DECIDE: {
    en: "Ruling on the application",
    zh: "司法确认审查期限",
    kind: "STATUTORY",
    ...days(15),
    start: "the application was accepted",
    basis: "Judicial Confirmation Provisions 2011, art. 5",
    extension: { days: 10, by: "president of the court" },
  },
  CONFIRM_OUTER: {
    en: "Outer limit of the special procedure",
    zh: "特别程序审限",
    kind: "STATUTORY",
    ...days(30),
    start: "the application was accepted",
    basis: "Civil Procedure Law, art. 187",
  },
  CONFIRM_OBJECT: {
    en: "Objecting to the confirmation",
    zh: "司法确认异议期间",
    kind: "WINDOW",
    ...days(15),
    start: "the ruling was received",
    basis: "Civil Procedure Interpretation, art. 372",
  },
  POLICE_SECOND: {
    en: "Second mediation by the police",
    zh: "再次调解期限",
    kind: "STATUTORY",
    ...workingDays(7),
    start: "the first mediation failed",
    basis: "Police Administrative Case Procedure, art. 183",
  },
  POLICE_CASE: {
    en: "Handling the police case",
    zh: "公安机关办案期限",
    kind: "STATUTORY",
    ...days(30),
    start: "acceptance; where mediated, failure or non-performance",
    basis: "Police Administrative Case Procedure, arts. 165 and 185",
    extension: { days: 30, by: "next higher police body" },
    suspendedBy: [APPRAISAL],
  },
  POLICE_TRANSFER: {
    en: "Transfer to the competent police body",
    zh: "移送有管辖权公安机关期限",
    kind: "STATUTORY",
    length: 24,
    unit: "HOUR",
    start: "the case was accepted",
    basis: "Police Administrative Case Procedure, art. 61",
  },
  TRAFFIC_APPLY: {
    en: "Applying for mediation by the traffic police",
    zh: "申请交警调解期间",
    kind: "WINDOW",
    ...days(10),
    start: "the accident determination was received",
    basis: "Road Accident Procedure Provisions, art. 86",
  },
  TRAFFIC_AFTER_PM: {
    en: "Applying to the traffic police after people's mediation",
    zh: "人民调解终止后申请交警调解期间",
    kind: "WINDOW",
    ...days(3),
    start: "people's mediation was terminated",
    basis: "Road Accident Procedure Provisions, art. 86",
  },
  TRAFFIC_MEDIATE: {
    en: "Mediation by the traffic police",
    zh: "交警调解期限",
    kind: "STATUTORY",
    ...days(10),
    start: "the day set for the kind of damage",
    basis: "Road Accident Procedure Provisions, art. 90; Road Traffic Safety Regulations, art. 95",
  },
  PET_FORWARD: {
    en: "Forwarding or assigning a petition",
    zh: "信访转送交办期限",
    kind: "STATUTORY",
    ...days(15),
    start: "the petition was received",
    basis: "Regulations on Petition Work, art. 22",
  },
  PET_NOTIFY: {
    en: "Written notice to the petitioner",
    zh: "信访告知期限",
    kind: "STATUTORY",
    ...days(15),
    start: "the competent body received it",
    basis: "Regulations on Petition Work, art. 23",
    suspendedBy: ["name or address unclear"],
  },
  PET_OBJECT: {
    en: "Objecting to a forwarding",
    zh: "信访转办异议期限",
    kind: "STATUTORY",
    ...workingDays(5),
    start: "the forwarding was received",
    basis: "Regulations on Petition Work, art. 23",
  },
  PET_HANDLE: {
    en: "Opinion on the petition",
    zh: "信访办理期限",
    kind: "STATUTORY",
    ...days(60),
    start: "the petition was accepted",
    basis: "Regulations on Petition Work, art. 34",
    extension: { days: 30, by: "head of the body" },
  },
  PET_REVIEW_ASK: {
    en: "Asking for a review",
    zh: "申请复查期间",
    kind: "WINDOW",
    ...days(30),
    start: "the written opinion was received",
    basis: "Regulations on Petition Work, art. 35",
  },
  PET_REVIEW: {
    en: "Review",
    zh: "复查期限",
    kind: "STATUTORY",
    ...days(30),
    start: "the request was received",
    basis: "Regulations on Petition Work, art. 35",
  },
  PET_RECHECK_ASK: {
    en: "Asking for a re-examination",
    zh: "申请复核期间",
    kind: "WINDOW",
    ...days(30),
    start: "the review opinion was received",
    basis: "Regulations on Petition Work, art. 36",
  },
  PET_RECHECK: {
    en: "Re-examination",
    zh: "复核期限",
    kind: "STATUTORY",
    ...days(30),
    start: "the request was received",
    basis: "Regulations on Petition Work, art. 36",
    suspendedBy: ["hearing"],
  },
  ...outsideClocks,
});

export type ClockCode = keyof typeof clocks;
