import { daysAfter, periodsFrom, reportStandingOf, submittable, wholePeriods } from "./periodic-report.rules.ts";

test("months and quarters follow each other over the turn of the year", () => {
  expect(periodsFrom("MONTHLY", "2026-12-01", 3).map(({ from, to }) => `${from}/${to}`)).toEqual([
    "2026-12-01/2026-12-31",
    "2027-01-01/2027-01-31",
    "2027-02-01/2027-02-28",
  ]);
  expect(periodsFrom("QUARTERLY", "2026-10-01", 2).map(({ to }) => to)).toEqual(["2026-12-31", "2027-03-31"]);
});

test.each([
  ["MONTHLY", "2026-02-01", 12, undefined],
  ["MONTHLY", "2026-02-02", 1, "NOT_A_FIRST_DAY"],
  ["QUARTERLY", "2026-04-01", 1, undefined],
  ["QUARTERLY", "2026-05-01", 1, "NOT_A_FIRST_DAY"],
  ["MONTHLY", "2026-02-01", 13, "TOO_MANY_PERIODS"],
  ["MONTHLY", "2026-02-01", 0, "TOO_MANY_PERIODS"],
] as const)("%s from %s, %i of them: %s", (rhythm, from, count, code) => {
  expect(wholePeriods(rhythm, from, count)?.code).toBe(code);
});

test.each([
  ["2026-04-05", null, "DUE"],
  ["2026-04-06", null, "OVERDUE"],
  ["2026-04-09", "2026-04-05", "SUBMITTED"],
  ["2026-04-09", "2026-04-06", "SUBMITTED_LATE"],
] as const)("on %s, submitted on %s: %s", (today, submittedOn, standing) => {
  expect(reportStandingOf("2026-04-05", submittedOn, today)).toBe(standing);
});

test("either a text or nothing to report, once, when the period ends", () => {
  const open = { periodTo: "2026-03-31", submittedOn: null };
  const nothing = { nothingToReport: true, text: null };
  expect(submittable(open, nothing, "2026-03-31")).toBeUndefined();
  expect(submittable(open, nothing, "2026-03-30")?.code).toBe("PERIOD_RUNS");
  expect(submittable(open, { nothingToReport: false, text: "…" }, "2026-04-01")).toBeUndefined();
  expect(submittable(open, { nothingToReport: true, text: "…" }, "2026-04-01")?.code).toBe("TEXT_OR_NOTHING");
  expect(submittable(open, { nothingToReport: false, text: null }, "2026-04-01")?.code).toBe("TEXT_OR_NOTHING");
  expect(submittable({ ...open, submittedOn: "2026-04-01" }, nothing, "2026-04-02")?.code).toBe("SUBMITTED_ALREADY");
  expect([daysAfter(1), daysAfter(0)?.code, daysAfter(32)?.code]).toEqual([
    undefined,
    "DAYS_OUT_OF_RANGE",
    "DAYS_OUT_OF_RANGE",
  ]);
});
