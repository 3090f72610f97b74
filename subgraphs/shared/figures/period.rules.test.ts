import { instantsOf, monthsAreOver, wholeMonths } from "./period.rules.ts";

test.each([
  ["2026-03-01", "2026-03-31", true],
  ["2024-02-01", "2024-02-29", true],
  ["2023-04-01", "2026-03-31", true],
  ["2023-03-01", "2026-03-31", false],
  ["2026-03-02", "2026-03-31", false],
  ["2026-03-01", "2026-03-30", false],
  ["2026-02-01", "2026-02-27", false],
  ["2026-04-01", "2026-03-31", false],
  ["2026-03-31", "2026-03-01", false],
])("from %s until %s is a period of whole months, three years at most: %s", (from, until, whole) => {
  expect(wholeMonths(from, until)).toBe(whole);
});

test.each([
  ["2026-05-31", "2026-06-01", true],
  ["2025-12-31", "2026-01-01", true],
  ["2026-05-31", "2026-05-31", false],
  ["2026-06-30", "2026-06-10", false],
])("a period until %s is over on %s: %s", (until, today, over) => {
  expect(monthsAreOver(until, today)).toBe(over);
});

test("a period begins at midnight in China and ends where the next day begins", () => {
  expect(instantsOf({ from: "2026-12-01", until: "2026-12-31" })).toEqual([
    "2026-12-01T00:00:00+08:00",
    "2027-01-01T00:00:00+08:00",
  ]);
});
