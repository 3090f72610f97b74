import type { ClockRule, ExtensionRule } from "./clock-rule.ts";
import { APPRAISAL, days, rules, workingDays } from "./clock-table.ts";

const online = (start: string): Pick<ClockRule, "variants"> => ({
  variants: { ONLINE: { start, basis: "Online Mediation Rules, art. 24" } },
});
/** The online rules count from another moment than the papers': the organization's word on the platform. */
const ON_THE_PLATFORM = online("the organization confirmed on the mediation platform");
const COURT_PARTIES: ExtensionRule = {
  by: "agreement of both parties",
  posts: ["JUDGE_ASSISTANT", "JUDGE"],
  parties: true,
  again: true,
};

/** Clocks of court-invited mediation and of judicial confirmation. Days are calendar days unless the unit says working days. */
export const courtClocks = rules({
  COURT_DELEGATED: {
    en: "Mediation delegated before filing",
    zh: "委派调解期限",
    kind: "STATUTORY",
    ...days(30),
    start: "the mediator signed for the papers",
    basis: "Court-Invited Mediation Provisions, art. 27",
    extension: COURT_PARTIES,
    ...ON_THE_PLATFORM,
    suspendedBy: [APPRAISAL],
  },
  COURT_ENTRUSTED_ORD: {
    en: "Mediation entrusted after filing, ordinary procedure",
    zh: "委托调解期限（普通程序）",
    kind: "STATUTORY",
    ...days(15),
    start: "the mediator signed for the papers",
    basis: "Court-Invited Mediation Provisions, art. 27",
    extension: COURT_PARTIES,
    ...ON_THE_PLATFORM,
  },
  COURT_ENTRUSTED_SUM: {
    en: "Mediation entrusted after filing, summary procedure",
    zh: "委托调解期限（简易程序）",
    kind: "STATUTORY",
    ...days(7),
    start: "the mediator signed for the papers",
    basis: "Court-Invited Mediation Provisions, art. 27",
    extension: COURT_PARTIES,
    ...ON_THE_PLATFORM,
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
    extension: { days: 10, by: "president of the court", posts: ["JUDGE"], elsewhere: true },
  },
  CONFIRM_OUTER: {
    en: "Outer limit of the special procedure",
    zh: "特别程序审限",
    kind: "STATUTORY",
    ...days(30),
    start: "the application was filed, which is when it is accepted",
    basis: "Civil Procedure Law, art. 187",
    extension: { by: "president of the court", posts: ["JUDGE"], elsewhere: true },
  },
  CONFIRM_OBJECT: {
    en: "Objecting to the confirmation",
    zh: "司法确认异议期间",
    kind: "WINDOW",
    ...days(15),
    start: "the ruling was received",
    basis: "Civil Procedure Interpretation, art. 372",
  },
  GUIDANCE_ANSWER: {
    en: "Answering a committee's question",
    zh: "书面释疑目标期限",
    kind: "TARGET",
    ...workingDays(10),
    start: "the committee asked",
    basis: "Own decision: the law sets no time; a committee's own 30 days are not to be used up by waiting",
  },
});
