import { type Case, on } from "./case.ts";

/** Thirty days by local rule, thirty working days in medical disputes, fifteen days in labour disputes. */
export const mediationCases: readonly Case[] = [
  on("PM_GENERAL", "2026-03-02", "2026-04-01", "29 days of March and one; a Wednesday"),
  on("PM_GENERAL", "2026-03-05", "2026-04-07", "4 April, Qingming until Mon 6"),
  on("PM_GENERAL", "2026-01-16", "2026-02-24", "15 February, the first day of a Spring Festival until 23"),
  on("PM_GENERAL", "2025-04-01", "2025-05-06", "1 May, off until 5"),
  on("PM_GENERAL", "2025-09-01", "2025-10-09", "1 October, off until 8"),
  on("PM_GENERAL", "2025-01-30", "2025-03-03", "one day of January, 28 of February, Sat 1 March, on to Mon 3"),
  on("PM_GENERAL", "2024-01-31", "2024-03-01", "29 days of a leap February and one"),
  on("PM_GENERAL", "2026-08-21", "2026-09-20", "ten days of August, Sun 20 September works"),
  on("PM_GENERAL", "2026-12-20", null, "19 January 2027, whose list is not published", { missing: 2027 }),
  on("PM_MEDICAL", "2026-03-02", "2026-04-14", "3-6, 9-13, 16-20, 23-27, 30-3, 7-10, 13, 14: Qingming 6 April out"),
  on("PM_MEDICAL", "2026-09-10", "2026-10-28", "11, 14-18, 20, 21-24, 28-30, 8-10, 12-16, 19-23, 26-28"),
  on("PM_MEDICAL", "2025-01-10", "2025-02-27", "13-17, 20-24, Sun 26, 27, 5-7, Sat 8, 10-14, 17-21, 24-27"),
  on("PM_MEDICAL", "2026-01-30", "2026-03-19", "2-6, 9-13, Sat 14, 24-27, Sat 28, 2-6, 9-13, 16-19"),
  on("PM_MEDICAL", "2025-04-15", "2025-05-29", "16-18, 21-25, Sun 27, 28-30, 6-9, 12-16, 19-23, 26-29"),
  on("PM_MEDICAL", "2026-12-01", null, "22 working days are left in 2026, the rest needs 2027", { missing: 2027 }),
  on("FOLLOW_UP", "2026-03-02", "2026-03-09", "2 + 7, a Monday"),
  on("FOLLOW_UP", "2026-03-28", "2026-04-07", "4 April, Qingming until Mon 6"),
  on("FOLLOW_UP", "2026-06-12", "2026-06-22", "Fri 19 is Dragon Boat until Sun 21"),
  on("PM_LABOUR", "2026-03-02", "2026-03-17", "2 + 15, a Tuesday"),
  on("PM_LABOUR", "2026-03-06", "2026-03-23", "Sat 21, on to Mon 23"),
  on("PM_LABOUR", "2026-06-04", "2026-06-22", "Fri 19 is Dragon Boat until 21"),
  on("PM_LABOUR", "2025-01-13", "2025-02-05", "28 January, New Year's Eve, off until 4 February"),
  on("PM_LABOUR", "2026-09-16", "2026-10-08", "1 October, off until 7"),
  on("PM_GENERAL", "2026-03-02", "2026-04-21", "1 April and the twenty days from 10 to 29 March", {
    suspended: [["APPRAISAL", "2026-03-10", "2026-03-30"]],
  }),
  on("PM_GENERAL", "2026-03-02", null, "it stands still and nobody knows until when", {
    suspended: [["APPRAISAL", "2026-03-10", null]],
  }),
  on("PM_GENERAL", "2026-03-02", "2026-04-13", "1 April and twice five days is Sat 11, on to Mon 13", {
    suspended: [
      ["APPRAISAL", "2026-03-10", "2026-03-15"],
      ["APPRAISAL", "2026-03-20", "2026-03-25"],
    ],
  }),
  on("PM_GENERAL", "2026-03-02", "2026-04-16", "45 days: 29 of March and 16", { extendedBy: 15 }),
  on("PM_MEDICAL", "2026-03-02", "2026-04-21", "the working days 9 to 13 March fall out: five after 14 April", {
    suspended: [["APPRAISAL", "2026-03-09", "2026-03-16"]],
  }),
  on(
    "PM_MEDICAL",
    "2026-09-10",
    "2026-11-03",
    "30, 8, 9, 10 fall out: 29, 30 October, 2, 3 November make up for them",
    {
      suspended: [["APPRAISAL", "2026-09-30", "2026-10-12"]],
    },
  ),
  on("PM_MEDICAL", "2026-03-02", "2026-04-28", "ten working days after 14 April: 15-17, 20-24, 27, 28", {
    extendedBy: 10,
  }),
];
