import { addDays, dayOf, daysBetween, isDay } from "./day.ts";

test.each([
  ["2024-02-29", true],
  ["2026-02-29", false],
  ["2026-04-31", false],
  ["2026-3-1", false],
  ["9999-12-31", true],
  ["0000-01-01", false],
  ["", false],
])("whether %s is a day: %s", (text, is) => {
  expect(isDay(text)).toBe(is);
});

test("an instant falls on its day in Shanghai, not in London", () => {
  expect(dayOf(new Date("2026-03-01T15:59:59Z"))).toBe("2026-03-01");
  expect(dayOf(new Date("2026-03-01T16:00:00Z"))).toBe("2026-03-02");
});

test.each([
  ["0001-01-01T00:00:00Z", "0001-01-01"],
  ["0999-12-31T00:00:00Z", "0999-12-31"],
  ["9999-12-31T15:59:59Z", "9999-12-31"],
  ["9999-12-31T23:59:59.999Z", "9999-12-31"],
])("the day of %s compares with all others: %s", (instant, day) => {
  expect(dayOf(new Date(instant))).toBe(day);
});

test("days are added and counted over month ends", () => {
  expect(addDays("2026-01-31", 1)).toBe("2026-02-01");
  expect(addDays("2026-03-01", -1)).toBe("2026-02-28");
  expect(daysBetween("2026-02-27", "2026-03-02")).toBe(3);
});
