import { type Planned, nextVisitFrom, performedShare, resultFits } from "./follow-up.rules.ts";

const item = (
  number: number,
  dueOn: string,
  performedOn: string | null = null,
  amount: string | null = null,
): Planned => ({
  number,
  amount,
  dueOn,
  performedOn,
});
const plan = [item(1, "2026-03-20", "2026-03-19", "3000.00"), item(2, "2026-04-20", null, "2200.50")];

test("the first visit is counted from the first item, the next from the first that no visit has looked at", () => {
  expect(nextVisitFrom(plan, null, false)).toBe("2026-03-20");
  expect(nextVisitFrom(plan, "2026-03-20", false)).toBe("2026-04-20");
  expect(nextVisitFrom(plan, "2026-04-20", false)).toBeNull();
});

test("performed in full before the first visit: that visit is made all the same, a second is not", () => {
  expect(nextVisitFrom(plan, null, true)).toBe("2026-03-20");
  expect(nextVisitFrom(plan, "2026-03-20", true)).toBeNull();
});

test("the share is counted, in items and in yuan to the cent; where no sum is named there is none", () => {
  expect(performedShare(plan)).toEqual({ items: 2, performed: 1, amount: "5200.50", performedAmount: "3000.00" });
  expect(performedShare([item(1, "2026-03-20")])).toMatchObject({ amount: null, performedAmount: null });
});

test.each([
  ["PERFORMED", "2026-03-25", undefined],
  ["PARTLY", "2026-03-25", "RESULT_DOES_NOT_FIT"],
  ["NOT_PERFORMED", "2026-03-25", "RESULT_DOES_NOT_FIT"],
  ["PERFORMED", "2026-04-25", "RESULT_DOES_NOT_FIT"],
  ["PARTLY", "2026-04-25", undefined],
  ["NOT_PERFORMED", "2026-04-25", "RESULT_DOES_NOT_FIT"],
  ["CHANGE_OF_MIND", "2026-04-25", undefined],
] as const)("a visit that found %s on %s: %s", (result, day, code) => {
  expect(resultFits(result, plan, day)?.code).toBe(code);
});
