import { rateOf, smallRows, withheldOf } from "./suppression.rules.ts";

/** Which of single-count rows stay, and the total, as a reader sees them. */
const shown = (...counts: number[]): (number | null)[] => {
  const { rows, total } = withheldOf(counts.map((count) => [count]));
  return [...counts.map((count, i) => (rows.has(i) ? null : count)), total ? null : counts.reduce((a, b) => a + b, 0)];
};

test("a small row takes the next smallest with it, or the total would give it away", () => {
  // 30 - 20 would leave 3 + 7 = 10: which of the two is the small one stays open.
  expect(shown(20, 3, 7)).toEqual([20, null, null, 30]);
  // 2 and 4 hide each other: together they are six.
  expect(shown(20, 2, 4)).toEqual([20, null, null, 26]);
  // 1 and 2 do not: together they are three, so a third goes.
  expect(shown(20, 1, 2, 9)).toEqual([20, null, null, null, 32]);
  expect(shown(20, 0, 8)).toEqual([20, 0, 8, 28]);
});

test("an empty row hides nobody, and a small row alone takes the total with it", () => {
  expect(shown(3, 0, 0)).toEqual([null, 0, 0, null]);
  expect(shown(0, 0)).toEqual([0, 0, 0]);
  expect(shown(1, 2)).toEqual([null, null, null]);
});

test("whatever is withheld is two rows or more and no small sum, or the total is withheld", () => {
  for (let seed = 1; seed < 5_000; seed++) {
    const counts = Array.from({ length: 1 + (seed % 6) }, (_, i) => (seed * (i + 3) * 7919) % 13);
    const { rows, total } = withheldOf(counts.map((count) => [count]));
    const hidden = counts.filter((_, i) => rows.has(i));
    const left = hidden.reduce((all, count) => all + count, 0);
    expect(counts.filter((count, i) => count > 0 && count < 5 && !rows.has(i))).toEqual([]);
    expect(total || hidden.length === 0 || (hidden.length > 1 && (left === 0 || left >= 5))).toBe(true);
  }
});

test("of rows with several counts one small count is enough, and the withheld ones are no small sum in any", () => {
  // Accepted, and of these failed: the first row's two failures are also the total's, and the second has none to hide them.
  const { rows, total } = withheldOf([
    [20, 2],
    [30, 0],
    [40, 9],
  ]);
  expect([[...rows].sort(), total]).toEqual([[0, 1, 2], false]);
  expect([
    ...smallRows([
      [20, 2],
      [30, 0],
    ]),
  ]).toEqual([0]);
});

test("a rate has three places, and none without a whole", () => {
  expect([rateOf(666, 802), rateOf(0, 3), rateOf(0, 0)]).toEqual([0.83, 0, null]);
});
