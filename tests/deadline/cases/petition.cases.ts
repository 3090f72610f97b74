import { type Case, on } from "./case.ts";

/** The Regulations do not say how to count: with the Civil Code's roll-over, and without it as the other reading. */
export const petitionCases: readonly Case[] = [
  on("PET_FORWARD", "2026-03-02", "2026-03-17", "2 + 15, a Tuesday in both readings", { other: "2026-03-17" }),
  on("PET_FORWARD", "2026-03-06", "2026-03-23", "Sat 21, on to Mon 23", { other: "2026-03-21" }),
  on("PET_FORWARD", "2026-09-16", "2026-10-08", "1 October, off until 7", { other: "2026-10-01" }),
  on("PET_NOTIFY", "2026-04-20", "2026-05-06", "5 May is off", { other: "2026-05-05" }),
  on("PET_NOTIFY", "2026-03-02", "2026-03-24", "17 March and the seven days without an address", {
    suspended: [["PETITIONER_UNCLEAR", "2026-03-05", "2026-03-12"]],
    other: "2026-03-24",
  }),
  on("PET_OBJECT", "2026-03-02", "2026-03-09", "3-6, 9"),
  on("PET_OBJECT", "2026-09-30", "2026-10-13", "8, 9, Sat 10 works, 12, 13"),
  on("PET_OBJECT", "2026-02-12", "2026-02-26", "13, Sat 14, 24, 25, 26"),
  on("PET_HANDLE", "2026-03-02", "2026-05-06", "29 days of March, 30 of April, 1 May, off until 5", {
    other: "2026-05-01",
  }),
  on("PET_HANDLE", "2026-03-02", "2026-06-01", "90 days: thirty more is Sun 31 May", {
    extendedBy: 30,
    other: "2026-05-31",
  }),
  on("PET_HANDLE", "2026-01-01", "2026-03-02", "30 days of January, 28 of February and two", { other: "2026-03-02" }),
  on("PET_HANDLE", "2024-01-01", "2024-03-01", "30 days of January, 29 of February and one", { other: "2024-03-01" }),
  on("PET_HANDLE", "2026-11-10", null, "9 January 2027: only without the roll-over no list is needed", {
    missing: 2027,
    other: "2027-01-09",
  }),
  on("PET_REVIEW_ASK", "2026-05-20", "2026-06-22", "Fri 19 June is Dragon Boat until 21", { other: "2026-06-19" }),
  on("PET_REVIEW_ASK", "2026-03-09", "2026-04-08", "22 days of March and eight", { other: "2026-04-08" }),
  on("PET_REVIEW", "2026-01-16", "2026-02-24", "15 February, Spring Festival until 23", { other: "2026-02-15" }),
  on("PET_RECHECK_ASK", "2025-04-01", "2025-05-06", "1 May, off until 5", { other: "2025-05-01" }),
  on("PET_RECHECK", "2026-03-02", "2026-04-01", "29 days of March and one", { other: "2026-04-01" }),
  on("PET_RECHECK", "2026-03-02", "2026-04-07", "three days of hearing: Sat 4 April, Qingming until 6", {
    suspended: [["HEARING", "2026-03-10", "2026-03-13"]],
    other: "2026-04-04",
  }),
];
