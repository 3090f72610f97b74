import { apart, countedBy, divided, partOf } from "./figures.rules.ts";

const shownOf = (rows: readonly { readonly count: number | null }[]): (number | null)[] =>
  rows.map(({ count }) => count);

test("every kind has its count, none at all where nothing was found", () => {
  const found = [
    { kind: "LETTER", count: 2 },
    { kind: null, count: 3 },
    { kind: "LETTER", count: 4 },
  ];
  expect(countedBy(["LETTER", "FAX", null], found)).toEqual([
    ["LETTER", 6],
    ["FAX", 0],
    [null, 3],
  ]);
});

test("large counts are shown with their total", () => {
  const table = [["a", 6] as const, ["b", 0] as const];
  const { total, ways } = divided<["a" | "b", "x"]>(table, [["x", 6]]);
  expect([total, ...ways.map(shownOf)]).toEqual([6, [6, 0], [6]]);
});

test("one small count takes the next along, and the other ways of dividing are shown as they are", () => {
  const { total, ways } = divided<["a" | "b" | "c", "x" | "y"]>(
    [
      ["a", 1],
      ["b", 6],
      ["c", 9],
    ],
    [
      ["x", 7],
      ["y", 9],
    ],
  );
  expect([total, ...ways.map(shownOf)]).toEqual([16, [null, null, 9], [7, 9]]);
});

test("a total one way keeps back is given away by none of the others", () => {
  const { total, ways } = divided<["a", "x", "m"]>([["a", 3]], [["x", 3]], [["m", 3]]);
  expect([total, ...ways.map(shownOf)]).toEqual([null, [null], [null], [null]]);
  const kept = divided<["a" | "b", "x"]>(
    [
      ["a", 1],
      ["b", 2],
    ],
    [["x", 0]],
  );
  expect(shownOf(kept.ways[1])).toEqual([null]);
});

test("without a total beside them, only what is small is withheld", () => {
  const rows = apart([
    ["a", 4],
    ["b", 5],
    ["c", 0],
  ]);
  expect(shownOf(rows)).toEqual([null, 5, 0]);
});

test.each([
  [9, 9, false],
  [9, 5, true],
  [10, 5, false],
  [4, 0, true],
  [0, 0, false],
])("%d, of which %d: withheld %s", (whole, part, suppressed) => {
  expect(partOf(whole, part)).toEqual(
    suppressed ? { whole: null, part: null, suppressed } : { whole, part, suppressed },
  );
});
