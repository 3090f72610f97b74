import { alone, tableOf } from "./counts.rules.ts";

const counts = (accepted: number, mediated: number, successful: number, priced = 0, amount = "0.00") => ({
  accepted,
  mediated,
  successful,
  priced,
  amount,
});

test("the bulletin of Jingzhou: both success rates of the same cases, the sum in whole ten thousand yuan", () => {
  // 666 / 802 = 0.8304; every case was mediated, so both rates agree.
  expect(alone(counts(802, 802, 666, 600, "12345678.90"))).toEqual({
    accepted: 802,
    mediated: 802,
    successful: 666,
    mediationRate: 1,
    successRate: 0.83,
    successRateOfMediated: 0.83,
    amount: 1235,
    suppressed: false,
  });
});

test("the two success rates part where cases are open: 30 of 50, 30 of 40", () => {
  expect(alone(counts(50, 40, 30))).toMatchObject({
    mediationRate: 0.8,
    successRate: 0.6,
    successRateOfMediated: 0.75,
  });
});

test("a row is withheld where what is left over is small: 20 less 17 would be three open cases", () => {
  expect(alone(counts(20, 17, 10))).toMatchObject({ suppressed: true, accepted: null, successRate: null });
});

test("a withheld row cannot be taken from the total: the next smallest goes with it", () => {
  const { rows, total } = tableOf([counts(40, 40, 40), counts(3, 3, 3), counts(9, 9, 9)]);
  expect(rows.map(({ accepted }) => accepted)).toEqual([40, null, null]);
  expect(total).toMatchObject({ accepted: 52, suppressed: false });
});

test("a sum of few agreements is withheld, and with it one that hides it in the total", () => {
  const { rows, total } = tableOf([
    counts(20, 20, 20, 2, "500000.00"),
    counts(20, 20, 20, 8, "80000.00"),
    counts(20, 20, 20, 9, "90000.00"),
  ]);
  expect(rows.map(({ accepted, amount }) => [accepted, amount])).toEqual([
    [20, null],
    [20, null],
    [20, 9],
  ]);
  expect(total.amount).toBe(67);
});
