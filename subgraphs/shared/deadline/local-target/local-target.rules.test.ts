import { type LocalTarget, targetFor } from "./local-target.rules.ts";

const target = (divisionCode: string, length: number, change: Partial<LocalTarget> = {}): LocalTarget => ({
  code: "CENTRE_SIMPLE",
  divisionCode,
  length,
  unit: "DAY",
  basis: `${divisionCode}, ${length} days`,
  validFrom: "2024-01-01",
  validUntil: null,
  ...change,
});

const lengthIn = (targets: readonly LocalTarget[], division: string, on = "2026-03-02"): number | undefined =>
  targetFor(targets, division, on)?.length;

test("the district's own target goes before the city's, the city's before the province's", () => {
  const all = [target("420000", 15), target("421000", 10), target("421003", 5)];
  expect(lengthIn(all, "421003")).toBe(5);
  expect(lengthIn(all, "421002")).toBe(10);
  expect(lengthIn(all, "420100")).toBe(15);
  expect(lengthIn(all, "520302")).toBeUndefined();
});

test("a target counts from its first day to its last", () => {
  const old = target("421003", 10, { validUntil: "2025-12-31" });
  const all = [old, target("421003", 5, { validFrom: "2026-01-01" })];
  expect(lengthIn(all, "421003", "2025-12-31")).toBe(10);
  expect(lengthIn(all, "421003", "2026-01-01")).toBe(5);
  expect(lengthIn([old], "421003", "2026-01-01")).toBeUndefined();
});

test("of two that overlap the later one counts, in whatever order they were loaded", () => {
  const [older, later] = [target("421003", 10), target("421003", 5, { validFrom: "2025-07-01" })];
  expect(lengthIn([older, later], "421003")).toBe(5);
  expect(lengthIn([later, older], "421003")).toBe(5);
});
