import { SeenCalls } from "./seen-calls.ts";

const LIFETIME = 60;

function at(begin: number): { seen: SeenCalls; pass: (seconds: number) => void } {
  let now = begin;
  return { seen: new SeenCalls(LIFETIME, () => now), pass: (seconds) => void (now += seconds) };
}

test("a call is taken once", () => {
  const { seen } = at(1_000);
  expect([seen.first("a", 1_000), seen.first("b", 1_000), seen.first("a", 1_000)]).toEqual([true, true, false]);
});

test("it is remembered for as long as its signature holds, on clocks a lifetime apart", () => {
  const { seen, pass } = at(1_000);
  pass(179);
  expect(seen.first("a", 1_239)).toBe(true);
  // Signed by a clock 60 s ahead, it is taken for 60 + 60 + 60 s from now on.
  for (const step of [1, 59, 60, 60]) {
    pass(step);
    expect(seen.first("a", 1_239)).toBe(false);
  }
});

test("what was signed before the process began is not taken: it may have come to the one before", () => {
  const { seen } = at(1_000);
  expect(seen.first("a", 999)).toBe(false);
});

test("it forgets in the end", () => {
  const { seen, pass } = at(1_000);
  for (let i = 0; i < 100; i += 1) seen.first(String(i), 1_000);
  pass(400);
  expect(seen.first("1", 1_400)).toBe(true);
});
