import { monthStarts, monthsSound } from "./early-warning.rules.ts";

test.each([
  ["2026-01", "2026-12", true],
  ["2026-03", "2026-03", true],
  ["2024-01", "2026-12", true],
  ["2023-12", "2026-12", false],
  ["2026-04", "2026-03", false],
  ["2026-13", "2026-13", false],
  ["2026-3", "2026-04", false],
])("from %s to %s is a span of whole months: %s", (from, to, sound) => {
  expect(monthsSound(from, to)).toBe(sound);
});

test("a month begins at midnight in China and ends where the next begins", () => {
  expect(monthStarts("2026-12", "2026-12")).toEqual(["2026-12-01T00:00:00+08:00", "2027-01-01T00:00:00+08:00"]);
});
