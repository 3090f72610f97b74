import { APPRAISAL, days, rules, workingDays } from "./clock-table.ts";

/** Clocks of people's mediation. Days are calendar days unless the unit says working days. */
export const mediationClocks = rules({
  PM_GENERAL: {
    en: "People's mediation",
    zh: "人民调解期限",
    kind: "TARGET",
    ...days(30),
    start: "the committee accepted",
    basis: "Ningbo People's Mediation Regulations, art. 27; Shenzhen Regulations, art. 25 (local models)",
    extension: { by: "agreement of the parties", posts: ["MEDIATOR", "COMMITTEE_HEAD"], parties: true, again: true },
    suspendedBy: [APPRAISAL],
  },
  PM_MEDICAL: {
    en: "People's mediation of a medical dispute",
    zh: "医疗纠纷调解期限",
    kind: "STATUTORY",
    ...workingDays(30),
    start: "the committee accepted",
    basis: "Medical Disputes Regulations, art. 38",
    extension: { by: "committee and both sides", posts: ["COMMITTEE_HEAD"], parties: true, again: true },
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
});
