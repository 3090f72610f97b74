import { rules } from "./clock-table.ts";

/** The clocks of mediation by the traffic police. */
export const trafficClocks = rules({
  TRAFFIC_APPLY: {
    en: "Applying for mediation by the traffic police",
    zh: "申请交警调解期间",
    kind: "WINDOW",
    length: 10,
    unit: "DAY",
    start: "the accident determination was received",
    basis: "Road Accident Procedure Provisions, art. 86",
  },
  TRAFFIC_AFTER_PM: {
    en: "Applying to the traffic police after people's mediation",
    zh: "人民调解终止后申请交警调解期间",
    kind: "WINDOW",
    length: 3,
    unit: "DAY",
    start: "people's mediation was terminated",
    basis: "Road Accident Procedure Provisions, art. 85",
    variants: {
      DETERMINED: {
        start: "the accident determination was received, people's mediation having been terminated before",
        basis: "Road Accident Procedure Provisions, art. 85; own decision: nobody applies before the determination",
      },
    },
  },
  TRAFFIC_MEDIATE: {
    en: "Mediation by the traffic police",
    zh: "交警调解期限",
    kind: "STATUTORY",
    length: 10,
    unit: "DAY",
    start: "the body accepted the application, the day set for the kind of damage being past",
    basis: "Road Accident Procedure Provisions, art. 90; Road Traffic Safety Regulations, art. 95",
    variants: {
      DEATH: { start: "the time set for the funeral ended" },
      INJURY: { start: "the treatment ended" },
      DISABILITY: { start: "the disability was assessed" },
      PROPERTY: { start: "the loss was fixed" },
    },
  },
});
