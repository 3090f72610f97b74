import { firstUncovered, within } from "./within.ts";

test("the first and the last day count, and what has no last day goes on", () => {
  const [a, b] = [
    { since: "2026-03-02", until: "2026-03-06" },
    { since: "2026-03-06", until: null },
  ];
  expect(within("2026-03-01", [a, b])).toEqual([]);
  expect(within("2026-03-02", [a, b])).toEqual([a]);
  expect(within("2026-03-06", [a, b])).toEqual([a, b]);
  expect(within("2030-01-01", [a, b])).toEqual([b]);
});

test("a period is covered day by day, by one or by several after one another", () => {
  const week = { since: "2026-03-02", until: "2026-03-06" };
  const [start, rest] = [
    { since: "2026-02-01", until: "2026-03-03" },
    { since: "2026-03-04", until: null },
  ];
  expect(firstUncovered(week, [start, rest])).toBeUndefined();
  expect(firstUncovered(week, [start])).toBe("2026-03-04");
  expect(firstUncovered(week, [rest])).toBe("2026-03-02");
  expect(firstUncovered(week, [start, { since: "2026-03-05", until: null }])).toBe("2026-03-04");
});
