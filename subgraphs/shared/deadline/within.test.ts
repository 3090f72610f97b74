import { within } from "./within.ts";

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
