import fc from "fast-check";
import { addDays } from "../../shared/deadline/day.ts";
import { type ScreeningRhythm, screeningRhythms } from "./screening.codes.ts";
import { periodsOf, plannable, recordable, standingOf } from "./screening.rules.ts";

test.each([
  ["WEEKLY", "2026-03-02", "2026-03-15", ["2026-03-02/2026-03-08", "2026-03-09/2026-03-15"]],
  ["HALF_MONTHLY", "2026-02-01", "2026-02-28", ["2026-02-01/2026-02-15", "2026-02-16/2026-02-28"]],
  ["MONTHLY", "2026-12-01", "2027-01-31", ["2026-12-01/2026-12-31", "2027-01-01/2027-01-31"]],
  ["QUARTERLY", "2026-01-01", "2026-04-30", ["2026-01-01/2026-03-31", "2026-04-01/2026-04-30"]],
  ["AS_NEEDED", "2026-01-01", "2026-04-30", ["2026-01-01/2026-04-30"]],
] as const)("%s from %s to %s", (rhythm, from, to, rounds) => {
  expect(periodsOf(rhythm, from, to).map((one) => `${one.from}/${one.to}`)).toEqual(rounds);
});

test("rounds follow each other without a gap from the first day to the last", () => {
  const rhythm = fc.constantFrom(...(Object.keys(screeningRhythms) as ScreeningRhythm[]));
  fc.assert(
    fc.property(rhythm, fc.integer({ min: 0, max: 700 }), fc.integer({ min: 0, max: 95 }), (one, offset, length) => {
      const from = addDays("2026-01-01", offset);
      const to = addDays(from, length);
      const rounds = periodsOf(one, from, to);
      expect([rounds[0]!.from, rounds.at(-1)!.to]).toEqual([from, to]);
      for (const [i, { from: start }] of rounds.slice(1).entries()) expect(start).toBe(addDays(rounds[i]!.to, 1));
    }),
    { numRuns: 150 },
  );
});

test("days are in order and a plan has its end", () => {
  expect(plannable({ from: "2026-03-02", to: "2026-03-01" }, [])?.code).toBe("DAYS_REVERSED");
  const year = periodsOf("DAILY", "2026-01-01", "2026-12-31");
  expect(plannable({ from: "2026-01-01", to: "2026-12-31" }, year)?.code).toBe("TOO_MANY_ROUNDS");
});

test.each([
  [null, "2026-03-08", "DUE"],
  [null, "2026-03-09", "MISSED"],
  ["2026-03-08", "2026-03-20", "DONE"],
  ["2026-03-09", "2026-03-20", "DONE_LATE"],
] as const)("due on the eighth, done on %s, seen on %s: %s", (doneOn, today, standing) => {
  expect(standingOf("2026-03-08", doneOn, today)).toBe(standing);
});

const round = { doneOn: null, periodFrom: "2026-03-02" };
test.each([
  [
    "done already",
    { ...round, doneOn: "2026-03-03" },
    { doneOn: "2026-03-03", found: 1, handled: 1 },
    "ALREADY_RECORDED",
  ],
  ["before its first day", round, { doneOn: "2026-03-01", found: 1, handled: 1 }, "DAY_OUT_OF_ROUND"],
  ["ahead of today", round, { doneOn: "2026-03-05", found: 1, handled: 1 }, "DAY_OUT_OF_ROUND"],
  ["with more handled than found", round, { doneOn: "2026-03-03", found: 1, handled: 2 }, "MORE_HANDLED"],
  ["with nothing found", round, { doneOn: "2026-03-03", found: 0, handled: 0 }, undefined],
] as const)("a round %s", (_what, row, record, code) => {
  expect(recordable(row, record, "2026-03-04")?.code).toBe(code);
});
