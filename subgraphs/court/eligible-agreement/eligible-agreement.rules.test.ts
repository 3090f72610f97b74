import { chinaCalendar } from "../../shared/deadline/calendar.ts";
import { appliedInTime } from "./eligible-agreement.rules.ts";

/**
 * Worked out by hand from the State Council's calendar of 2026: Tomb-sweeping Day 4 to 6 April, Labour Day 1 to 5 May,
 * Dragon Boat Festival 19 to 21 June, National Day 1 to 7 October; Saturday, 9 May is a make-up work day.
 */
test.each([
  ["2026-03-02", "2026-04-01", undefined],
  ["2026-03-02", "2026-04-02", "2026-04-01"],
  ["2026-03-05", "2026-04-07", undefined],
  ["2026-03-05", "2026-04-08", "2026-04-07"],
  ["2026-04-01", "2026-05-06", undefined],
  ["2026-04-01", "2026-05-07", "2026-05-06"],
  ["2026-04-09", "2026-05-09", undefined],
  ["2026-04-09", "2026-05-10", "2026-05-09"],
  ["2026-05-20", "2026-06-22", undefined],
  ["2026-05-20", "2026-06-23", "2026-06-22"],
  ["2026-09-01", "2026-10-08", undefined],
  ["2026-09-01", "2026-10-09", "2026-10-08"],
  ["2026-12-15", "2027-06-01", undefined],
])("in effect on %s and applied for on %s, the last day it missed is %s", (effectiveOn, appliedOn, lastDay) => {
  expect(appliedInTime(effectiveOn, appliedOn, chinaCalendar)?.facts?.["lastDay"]).toBe(lastDay);
});
