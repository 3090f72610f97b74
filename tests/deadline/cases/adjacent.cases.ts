import { type Case, on } from "./case.ts";

/** Procedures beside the hub, months among them; and changes at the edges. */
export const adjacentCases: readonly Case[] = [
  on("LABOUR_ARBITRATION_ASK", "2025-03-14", "2026-03-16", "Sat 14 March a year later, on to Mon 16"),
  on("LABOUR_ARBITRATION_ASK", "2024-02-29", "2025-02-28", "2025 has no 29 February: the last day of the month"),
  on("LABOUR_ARBITRATION_ASK", "2025-10-03", "2026-10-08", "3 October is off until 7"),
  on("LABOUR_ARBITRATION_ASK", "2025-03-02", "2026-03-02", "applied for mediation on 2 March: a year from then", {
    variant: "INTERRUPTED",
  }),
  on("LABOUR_ARBITRATION_ASK", "2025-02-16", "2026-02-24", "16 February is in Spring Festival, off until Mon 23", {
    variant: "INTERRUPTED",
  }),
  on("LABOUR_ARBITRATION_ASK", "2025-12-31", "2026-12-31", "the last day of the year, a Thursday", {
    variant: "INTERRUPTED",
  }),
  on("LABOUR_ARBITRATION_ASK", "2026-05-11", null, "11 May 2027", { missing: 2027 }),
  on("LAND_ARBITRATION_ASK", "2024-02-29", "2026-02-28", "no 29 February, and Sat 28 works"),
  on("LAND_ARBITRATION_ASK", "2023-10-10", "2025-10-10", "two years later, a Friday"),
  on("LABOUR_ARBITRATION_ACCEPT", "2026-03-02", "2026-03-09", "Sat 7, on to Mon 9"),
  on("LABOUR_ARBITRATION_AWARD", "2026-03-02", "2026-04-16", "29 days of March and 16"),
  on("LABOUR_ARBITRATION_AWARD", "2026-03-02", "2026-05-06", "60 days is 1 May, off until 5", { extendedBy: 15 }),
  on("LABOUR_ARBITRATION_SUE", "2026-03-02", "2026-03-17", "2 + 15"),
  on("LAND_ARBITRATION_ACCEPT", "2026-09-30", "2026-10-13", "8, 9, Sat 10 works, 12, 13"),
  on("LAND_ARBITRATION_AWARD", "2026-04-01", "2026-06-01", "29 days of April, 31 of May: Sun 31"),
  on("LAND_ARBITRATION_AWARD", "2026-04-01", "2026-06-30", "90 days: thirty more", { extendedBy: 30 }),
  on("LAND_ARBITRATION_SUE", "2026-03-02", "2026-04-01", "29 days of March and one"),
  on("LEGAL_AID_DECIDE", "2026-02-09", "2026-02-24", "Mon 16 is Spring Festival until 23"),
  on("LEGAL_AID_ASSIGN", "2026-03-05", "2026-03-09", "Sun 8, on to Mon 9"),
  on("NOTARY_DEED", "2026-09-14", "2026-10-10", "15-18, Sun 20, 21-24, 28-30, 8, 9, Sat 10"),
  on("HEALTH_AUTHORITY_DECIDE", "2026-04-02", "2026-04-10", "Fri 3, 4 to 6 Qingming, 7-10"),
  on("HEALTH_AUTHORITY_MEDIATE", "2026-03-02", "2026-04-14", "3-6, 9-13, 16-20, 23-27, 30-3, 7-10, 13, 14"),
  on("CENTRE_SIMPLE", "2026-03-02", "2026-03-16", "14 days; in working days seven after 11: 12, 13, 16-20", {
    extendedBy: 7,
    other: "2026-03-20",
  }),
  on(
    "CENTRE_SIMPLE",
    "2026-03-07",
    "2026-03-18",
    "Sat 14 rolls to Mon 16, on which it stands still until Wed 18; in working days 9-13, 18, 19",
    { suspended: [["APPRAISAL", "2026-03-15", "2026-03-18"]], other: "2026-03-19" },
  ),
  on("CENTRE_SIMPLE", "2026-03-02", null, "it stands still, in both readings", {
    suspended: [["APPRAISAL", "2026-03-04", null]],
    other: null,
  }),
];
