import { type Case, on } from "./case.ts";

/** Signing within three working days; closing within 7, 15 or 30 days, the local practice not saying which days. */
export const centreCases: readonly Case[] = [
  on("CENTRE_ACK", "2026-03-02", "2026-03-05", "Tue 3, Wed 4, Thu 5"),
  on("CENTRE_ACK", "2026-03-05", "2026-03-10", "Fri 6, over the weekend, Mon 9, Tue 10"),
  on("CENTRE_ACK", "2026-02-13", "2026-02-25", "Sat 14 works, 15 to 23 Spring Festival, Tue 24, Wed 25"),
  on("CENTRE_ACK", "2026-09-18", "2026-09-22", "Sat 19 rests, Sun 20 works, Mon 21, Tue 22"),
  on("CENTRE_ACK", "2026-09-30", "2026-10-10", "1 to 7 National Day, Thu 8, Fri 9, Sat 10 works"),
  on("CENTRE_ACK", "2025-09-26", "2025-09-30", "Sat 27 rests, Sun 28 works, Mon 29, Tue 30"),
  on("CENTRE_ACK", "2025-09-30", "2025-10-11", "1 to 8 National Day, Thu 9, Fri 10, Sat 11 works"),
  on("CENTRE_ACK", "2025-12-30", "2026-01-05", "Wed 31, 1 to 3 January off, Sun 4 works, Mon 5"),
  on("CENTRE_ACK", "2026-04-30", "2026-05-08", "1 to 5 May off, Wed 6, Thu 7, Fri 8"),
  on("CENTRE_ACK", "2026-05-07", "2026-05-11", "Fri 8, Sat 9 works, Sun 10 rests, Mon 11"),
  on("CENTRE_ACK", "2026-10-03", "2026-10-10", "sent on a holiday: 8, 9 and the working Saturday 10"),
  on("SUPERVISION_REPLY", "2026-03-02", "2026-03-09", "Tue 3 to Fri 6, Mon 9"),
  on(
    "SUPERVISION_REPLY",
    "2026-02-11",
    "2026-02-25",
    "Thu 12, Fri 13, Sat 14 works, 15 to 23 Spring Festival, Tue 24, Wed 25",
  ),
  on(
    "SUPERVISION_REPLY",
    "2026-09-29",
    "2026-10-12",
    "Wed 30, 1 to 7 National Day, Thu 8, Fri 9, Sat 10 works, Sun rests, Mon 12",
  ),
  on("CENTRE_SIMPLE", "2026-03-02", "2026-03-09", "2 + 7 = Mon 9; in working days 3-6, 9, 10, 11", {
    other: "2026-03-11",
  }),
  on("CENTRE_SIMPLE", "2026-03-07", "2026-03-16", "7 + 7 = Sat 14, on to Mon 16; in working days 9-13, 16, 17", {
    other: "2026-03-17",
  }),
  on("CENTRE_SIMPLE", "2026-02-09", "2026-02-24", "Mon 16 is Spring Festival until 23; in working days 10-14, 24, 25", {
    other: "2026-02-25",
  }),
  on("CENTRE_SIMPLE", "2026-06-12", "2026-06-22", "Fri 19 is Dragon Boat until 21; in working days 15-18, 22-24", {
    other: "2026-06-24",
  }),
  on("CENTRE_SIMPLE", "2026-09-13", "2026-09-20", "Sun 20 works and is the last day; in working days 14-18, 20, 21", {
    other: "2026-09-21",
  }),
  on("CENTRE_SIMPLE", "2025-01-19", "2025-01-26", "Sun 26 works; in working days 20-24, 26, 27", {
    other: "2025-01-27",
  }),
  on(
    "CENTRE_SIMPLE",
    "2025-01-22",
    "2025-02-05",
    "Wed 29 is Spring Festival until 4 February; in working days 23, 24, 26, 27, 5, 6, 7",
    { other: "2025-02-07" },
  ),
  on(
    "CENTRE_COMPLEX",
    "2026-03-20",
    "2026-04-07",
    "20 + 15 = 4 April, Qingming until 6; in working days 23-27, 30-3, 7-10, 13",
    { other: "2026-04-13" },
  ),
  on(
    "CENTRE_COMPLEX",
    "2026-04-16",
    "2026-05-06",
    "1 May, off until 5; in working days 17, 20-24, 27-30, 6-8, Sat 9 works, 11",
    { other: "2026-05-11" },
  ),
  on(
    "CENTRE_COMPLEX",
    "2025-05-16",
    "2025-06-03",
    "31 May is Dragon Boat until 2 June; in working days 19-23, 26-30, 3-6, 9",
    { other: "2025-06-09" },
  ),
  on(
    "CENTRE_COMPLEX",
    "2024-02-20",
    "2024-03-06",
    "29 February counts: 20 + 15 = 35, less 29; in working days 21-23, 26-1, 4-8, 11, 12",
    { other: "2024-03-12" },
  ),
  on(
    "CENTRE_COMPLEX",
    "2025-02-20",
    "2025-03-07",
    "no leap day: 20 + 15 = 35, less 28; in working days 21, 24-28, 3-7, 10-13",
    { other: "2025-03-13" },
  ),
  on(
    "CENTRE_MAJOR",
    "2026-09-01",
    "2026-10-08",
    "1 October, off until 7; in working days 3 + 5 + 5 to 18, 20, 21-24, 28-30, 8-10, 12-16, 19",
    { other: "2026-10-19" },
  ),
  on(
    "CENTRE_MAJOR",
    "2026-01-31",
    "2026-03-02",
    "28 days of February and two; in working days 2-6, 9-14, 24-28, 2-6, 9-13, 16-19",
    { other: "2026-03-19" },
  ),
  on(
    "CENTRE_MAJOR",
    "2024-01-30",
    "2024-02-29",
    "31 January and 29 days of February; in working days 31-2, Sun 4, 5-9, Sun 18, 19-23, 26-1, 4-8, 11-15",
    { other: "2024-03-15" },
  ),
  on(
    "CENTRE_MAJOR",
    "2025-12-02",
    "2026-01-04",
    "1 January, off until 3, Sun 4 works; in working days 3 + 5 + 5 + 5 to 26, 29-31, 4-9, 12-14",
    { other: "2026-01-14" },
  ),
];
