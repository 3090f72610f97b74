import { APPRAISAL, days, rules, workingDays } from "./clock-table.ts";

/** Clocks of police cases whose civil side may be mediated. Days are calendar days unless the unit says working days. */
export const policeClocks = rules({
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
    start: "the case was accepted",
    basis: "Police Administrative Case Procedure, art. 165",
    extension: { days: 30, by: "next higher police body", posts: ["STATION_HEAD"], elsewhere: true },
    variants: {
      MEDIATED: {
        start: "mediation failed or the agreement was not performed",
        basis: "Police Administrative Case Procedure, art. 185",
        otherReading: {
          basis:
            "Police Administrative Case Procedure, art. 165: from acceptance, art. 185 being of police mediation only",
          fromFirst: true,
        },
      },
    },
    suspendedBy: [APPRAISAL],
  },
  POLICE_RECUSAL: {
    en: "Deciding that an officer steps aside",
    zh: "民警回避决定期限",
    kind: "STATUTORY",
    ...days(2),
    start: "recusal was asked for",
    basis: "Police Administrative Case Procedure, art. 21; where an officer withdraws, by analogy",
    variants: {
      TRAFFIC: {
        start: "recusal was asked for",
        basis: "Road Accident Procedure Provisions, art. 105; where an officer withdraws, by analogy",
      },
    },
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
});
