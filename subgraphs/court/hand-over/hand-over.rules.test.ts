import { chinaCalendar } from "../../shared/deadline/calendar.ts";
import { clockFromSigning, overdueUnsigned } from "./hand-over.rules.ts";

test.each([
  ["DELEGATED", null, "COURT_DELEGATED"],
  ["ENTRUSTED", "ORDINARY", "COURT_ENTRUSTED_ORD"],
  ["ENTRUSTED", "SUMMARY", "COURT_ENTRUSTED_SUM"],
] as const)("%s in %s procedure starts %s", (mode, procedure, clock) => {
  expect(clockFromSigning(mode, procedure)).toBe(clock);
});

/** By hand: three working days after the day of sending are over before today. */
test.each([
  // Sent on Monday the 2nd: Tuesday, Wednesday, Thursday; over on Friday the 6th.
  ["2026-03-06", "2026-03-02"],
  ["2026-03-05", "2026-03-01"],
  // Tomb-sweeping Day, 4 to 6 April: sent on 1 April it is 2, 3, 7; over on the 8th.
  ["2026-04-07", "2026-03-31"],
  ["2026-04-08", "2026-04-01"],
])("on %s it is too late for what was sent by %s", (today, sentUntil) => {
  expect(overdueUnsigned(today, chinaCalendar)).toBe(sentUntil);
});
