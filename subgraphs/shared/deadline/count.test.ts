import { chinaCalendar } from "./calendar.ts";
import { countFrom } from "./count.ts";

const days = (length: number) => ({ length, unit: "DAY" }) as const;
const workingDays = (length: number) => ({ length, unit: "WORKING_DAY" }) as const;

// Worked out by hand from the State Council's notices: National Day 2026 is 1 to 7 October with work on 20 September
// and 10 October; Spring Festival 2026 is 15 to 23 February with work on 14 and 28 February.
test.each([
  ["seven days from a Monday end on the next Monday", "2026-03-02", days(7), "2026-03-09"],
  ["the day of the event does not count", "2026-03-02", days(1), "2026-03-03"],
  ["a period that ends on a Saturday ends on the Monday", "2026-03-02", days(5), "2026-03-09"],
  ["fifteen days over a month end", "2026-03-20", days(15), "2026-04-07"],
  ["thirty days that end inside National Day end on the eighth", "2026-09-01", days(30), "2026-10-08"],
  ["a make-up work day is no day of rest: the period ends on it", "2026-09-10", days(10), "2026-09-20"],
  ["a period that crosses a leap day counts it", "2024-02-20", days(10), "2024-03-01"],
  ["in a common year there is none", "2025-02-20", days(10), "2025-03-03"],
  ["three working days over a weekend", "2026-03-05", workingDays(3), "2026-03-10"],
  ["five working days over National Day, the make-up Saturday among them", "2026-09-30", workingDays(5), "2026-10-13"],
  ["a make-up Sunday is a working day", "2026-09-18", workingDays(1), "2026-09-20"],
  ["twenty-four hours end the day after", "2026-03-02", { length: 24, unit: "HOUR" } as const, "2026-03-03"],
])("%s", (_case, trigger, rule, dueOn) => {
  expect(countFrom(trigger, rule, chinaCalendar).dueOn).toBe(dueOn);
});

test("a count names the days it passed over, and why", () => {
  const { skipped } = countFrom("2026-03-05", workingDays(3), chinaCalendar);
  expect(skipped).toEqual([
    { day: "2026-03-07", name: "Saturday" },
    { day: "2026-03-08", name: "Sunday" },
  ]);
  const { rolledOver } = countFrom("2026-09-01", days(30), chinaCalendar);
  expect(rolledOver.map(({ day }) => day)).toEqual([
    "2026-10-01",
    "2026-10-02",
    "2026-10-03",
    "2026-10-04",
    "2026-10-05",
    "2026-10-06",
    "2026-10-07",
  ]);
  expect(rolledOver[0]?.name).toContain("国庆节");
});

test("a year the calendar does not cover leaves the day open and says so", () => {
  expect(countFrom("2026-12-20", days(30), chinaCalendar)).toEqual({
    countedFrom: "2026-12-21",
    counted: 30,
    endsOn: "2027-01-19",
    dueOn: null,
    skipped: [],
    rolledOver: [],
    missingCalendarYear: 2027,
  });
});
