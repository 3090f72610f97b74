import { type Case, on } from "./case.ts";

/** The police case, which restarts where mediation led to nothing; hours; traffic. */
export const policeCases: readonly Case[] = [
  on("POLICE_SECOND", "2026-03-02", "2026-03-11", "3-6, 9, 10, 11"),
  on("POLICE_SECOND", "2026-09-24", "2026-10-12", "28-30, 8-10, 12: Mid-Autumn and National Day out, Sat 10 works"),
  on("POLICE_SECOND", "2025-01-24", "2025-02-10", "Sun 26, 27, 5-7, Sat 8, 10"),
  on("POLICE_SECOND", "2026-02-11", "2026-02-27", "12, 13, Sat 14, 24-27"),
  on("POLICE_CASE", "2026-03-02", "2026-04-01", "29 days of March and one"),
  on("POLICE_CASE", "2026-04-10", "2026-05-11", "from the failure: Sun 10 May; from acceptance it was 1 April", {
    variant: "MEDIATED",
    firstOn: "2026-03-02",
    other: "2026-04-01",
  }),
  on("POLICE_CASE", "2026-06-01", "2026-07-01", "from the default: 29 days of June and one; from acceptance 20 May", {
    variant: "MEDIATED",
    firstOn: "2026-04-20",
    other: "2026-05-20",
  }),
  on("POLICE_CASE", "2026-03-02", "2026-05-06", "60 days is 1 May, off until 5", { extendedBy: 30 }),
  on("POLICE_CASE", "2026-03-02", "2026-04-13", "ten days of appraisal: Sat 11 April, on to Mon 13", {
    suspended: [["APPRAISAL", "2026-03-10", "2026-03-20"]],
  }),
  on("POLICE_CASE", "2026-03-02", "2026-05-11", "60 days and ten of appraisal: 1 May and ten", {
    suspended: [["APPRAISAL", "2026-03-10", "2026-03-20"]],
    extendedBy: 30,
  }),
  on("POLICE_CASE", "2025-12-05", "2026-01-04", "Sun 4 January works"),
  on("POLICE_RECUSAL", "2026-03-02", "2026-03-04", "2 + 2"),
  on("POLICE_RECUSAL", "2026-03-05", "2026-03-09", "Sat 7, on to Mon 9", { variant: "TRAFFIC" }),
  on("POLICE_RECUSAL", "2026-02-12", "2026-02-14", "Sat 14 works"),
  on("POLICE_RECUSAL", "2026-04-30", "2026-05-06", "2 May, off until 5"),
  on("POLICE_TRANSFER", "2026-03-02", "2026-03-03", "24 hours"),
  on("POLICE_TRANSFER", "2026-09-30", "2026-10-01", "hours run through National Day"),
  on("POLICE_TRANSFER", "2026-02-14", "2026-02-15", "hours run into Spring Festival"),
  on("POLICE_TRANSFER", "2026-12-31", "2027-01-01", "hours need no list of holidays"),
  on("TRAFFIC_APPLY", "2026-03-02", "2026-03-12", "2 + 10"),
  on("TRAFFIC_APPLY", "2026-03-04", "2026-03-16", "Sat 14, on to Mon 16"),
  on("TRAFFIC_APPLY", "2026-04-25", "2026-05-06", "5 May is off"),
  on("TRAFFIC_APPLY", "2024-02-20", "2024-03-01", "nine days to the leap day and one"),
  on("TRAFFIC_APPLY", "2025-02-20", "2025-03-03", "eight days of February, Sun 2 March"),
  on("TRAFFIC_AFTER_PM", "2026-03-02", "2026-03-05", "2 + 3"),
  on("TRAFFIC_AFTER_PM", "2026-06-16", "2026-06-22", "Fri 19 is Dragon Boat until 21"),
  on("TRAFFIC_AFTER_PM", "2026-09-22", "2026-09-28", "Fri 25 is Mid-Autumn until 27"),
  on("TRAFFIC_AFTER_PM", "2026-04-03", "2026-04-07", "from the determination: Qingming until 6", {
    variant: "DETERMINED",
  }),
  on("TRAFFIC_AFTER_PM", "2026-09-27", "2026-09-30", "from the determination: three days of September", {
    variant: "DETERMINED",
  }),
  on("TRAFFIC_MEDIATE", "2026-03-02", "2026-03-12", "from the end of the funeral", { variant: "DEATH" }),
  on("TRAFFIC_MEDIATE", "2026-09-21", "2026-10-08", "from the end of treatment: 1 October, off until 7", {
    variant: "INJURY",
  }),
  on("TRAFFIC_MEDIATE", "2026-09-10", "2026-09-20", "from the assessment: Sun 20 works", { variant: "DISABILITY" }),
  on("TRAFFIC_MEDIATE", "2025-10-01", "2025-10-11", "from the loss: Sat 11 works", { variant: "PROPERTY" }),
];
