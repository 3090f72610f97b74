type OutsideRow = readonly [
  en: string,
  zh: string,
  kind: "STATUTORY" | "WINDOW",
  length: number,
  unit: "DAY" | "WORKING_DAY",
  start: string,
  basis: string,
  extensionDays?: number,
];

const table = <Code extends string>(rows: Record<Code, OutsideRow>) =>
  Object.fromEntries(
    Object.entries<OutsideRow>(rows).map(([code, [en, zh, kind, length, unit, start, basis, days]]) => [
      code,
      { en, zh, kind, length, unit, start, basis, ...(days ? { extension: { days, by: "the outside body" } } : {}) },
    ]),
  ) as Record<Code, OutsideClock>;

interface OutsideClock {
  readonly en: string;
  readonly zh: string;
  readonly kind: "STATUTORY" | "WINDOW";
  readonly length: number;
  readonly unit: "DAY" | "WORKING_DAY";
  readonly start: string;
  readonly basis: string;
  readonly extension?: { readonly days: number; readonly by: string };
}

const SENT = "the outside body received it";
const TAKEN = "the outside body accepted it";
const AWARD = "the award was received";
const LABOR = "Labour Dispute Mediation and Arbitration Law";
const LAND = "Rural Land Contract Mediation and Arbitration Law";
const AID = "Legal Aid Law, art. 43";
const MEDICAL = "Medical Disputes Regulations, art. 40";

/** Clocks of bodies outside the hub, in days or working days as their laws give them. */
export const outsideClocks = table({
  LABOR_ARB_ACCEPT: [
    "Accepting a labour arbitration",
    "劳动仲裁受理期限",
    "STATUTORY",
    5,
    "DAY",
    SENT,
    `${LABOR}, art. 29`,
  ],
  LABOR_ARB_AWARD: [
    "Award in labour arbitration",
    "劳动仲裁裁决期限",
    "STATUTORY",
    45,
    "DAY",
    TAKEN,
    `${LABOR}, art. 43`,
    15,
  ],
  LABOR_ARB_SUIT: [
    "Suing after a labour award",
    "不服劳动仲裁起诉期间",
    "WINDOW",
    15,
    "DAY",
    AWARD,
    `${LABOR}, art. 50`,
  ],
  LAND_ARB_ACCEPT: [
    "Accepting a land arbitration",
    "土地仲裁受理期限",
    "STATUTORY",
    5,
    "WORKING_DAY",
    SENT,
    `${LAND}, art. 23`,
  ],
  LAND_ARB_AWARD: [
    "Award in land arbitration",
    "土地仲裁裁决期限",
    "STATUTORY",
    60,
    "DAY",
    TAKEN,
    `${LAND}, art. 47`,
    30,
  ],
  LAND_ARB_SUIT: ["Suing after a land award", "不服土地仲裁起诉期间", "WINDOW", 30, "DAY", AWARD, `${LAND}, art. 48`],
  LEGAL_AID_DECIDE: ["Deciding on legal aid", "法律援助审查期限", "STATUTORY", 7, "DAY", SENT, AID],
  LEGAL_AID_ASSIGN: ["Assigning a lawyer", "法律援助指派期限", "STATUTORY", 3, "DAY", TAKEN, AID],
  NOTARY_DEED: [
    "Issuing a notarial deed",
    "出具公证书期限",
    "STATUTORY",
    15,
    "WORKING_DAY",
    TAKEN,
    "Notary Law, art. 30",
  ],
  HEALTH_MED_ACCEPT: [
    "Deciding on mediation by the health authority",
    "卫健部门调解受理期限",
    "STATUTORY",
    5,
    "WORKING_DAY",
    SENT,
    MEDICAL,
  ],
  HEALTH_MED: ["Mediation by the health authority", "卫健部门调解期限", "STATUTORY", 30, "WORKING_DAY", TAKEN, MEDICAL],
});
