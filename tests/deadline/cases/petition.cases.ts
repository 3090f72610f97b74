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
  on("PET_SUPERVISION_REPLY", "2026-02-12", "2026-02-26", "13, Sat 14 works, off until 23, 24, 25, 26"),
  on("PET_RECUSAL", "2026-03-02", "2026-03-05", "3, 4, 5"),
  on("PET_RECUSAL", "2026-02-13", "2026-02-25", "Sat 14 works, off until 23, 24, 25"),
  on("PET_RECUSAL", "2026-04-30", "2026-05-08", "off 1-5, Wed 6, 7, 8"),
  on("PET_SUPERVISION_REPLY", "2026-03-02", "2026-03-09", "3-6, 9"),
  on("PET_REVIEW_ASK", "2026-01-16", "2026-02-24", "Sun 15 February, Spring Festival until 23", {
    other: "2026-02-15",
  }),
  on("PET_REVIEW_ASK", "2026-01-15", "2026-02-14", "Sat 14 February works, the last before the festival", {
    other: "2026-02-14",
  }),
  on("PET_RECHECK_ASK", "2026-01-24", "2026-02-24", "Mon 23 February, the last day off", { other: "2026-02-23" }),
  on("PET_RECHECK_ASK", "2026-01-25", "2026-02-24", "24 February, the first day of work", { other: "2026-02-24" }),
  on("PET_REVIEW", "2026-09-03", "2026-10-08", "Sat 3 October, off until 7", { other: "2026-10-03" }),
  on("PET_REVIEW", "2026-04-08", "2026-05-08", "22 days of April and eight, a Friday", { other: "2026-05-08" }),
  on("PET_RECHECK", "2026-05-20", "2026-06-26", "19 June and seven days of hearing, past Dragon Boat", {
    suspended: [["HEARING", "2026-06-01", "2026-06-08"]],
    other: "2026-06-26",
  }),
  on("PET_RECHECK", "2026-05-20", "2026-06-22", "19 June, off until 21: a hearing that was cancelled adds no day", {
    suspended: [["HEARING", "2026-06-01", "2026-06-01"]],
    other: "2026-06-19",
  }),
  on("PET_RECHECK", "2026-05-20", "2026-06-22", "one cancelled, one held three days: 19 June and three, a Monday", {
    suspended: [
      ["HEARING", "2026-06-01", "2026-06-01"],
      ["HEARING", "2026-06-09", "2026-06-12"],
    ],
    other: "2026-06-22",
  }),
  on("PET_RECHECK", "2026-06-05", "2026-07-13", "Sun 5 July and six days of hearing: Sat 11", {
    suspended: [["HEARING", "2026-06-10", "2026-06-16"]],
    other: "2026-07-11",
  }),
  on("PET_RECHECK", "2026-06-05", null, "a hearing that has not ended", {
    suspended: [["HEARING", "2026-06-10", null]],
    other: null,
  }),
  on("PET_RECHECK", "2026-01-20", "2026-02-26", "19 February and seven days of hearing", {
    suspended: [["HEARING", "2026-02-03", "2026-02-10"]],
    other: "2026-02-26",
  }),
  on("PET_HANDLE", "2026-02-13", "2026-05-14", "15 days of February, 31, 30 and 14 of May: ninety days", {
    extendedBy: 30,
    other: "2026-05-14",
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
