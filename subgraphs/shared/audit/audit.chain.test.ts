import { BEGINNING, ChainWalk, type Link, hashOf } from "./audit.chain.ts";

function chain(...entries: string[]): Link[] {
  let hash = BEGINNING;
  return entries.map((entry, i) => {
    hash = hashOf(hash, i + 1, entry);
    return { seq: i + 1, entry, hash };
  });
}

function breaks(links: readonly Link[]): object[] {
  const walk = new ChainWalk();
  for (const link of links) walk.take(link);
  return walk.found;
}

const [a, b, c, d] = chain("a", "b", "c", "d") as [Link, Link, Link, Link];

test("a chain as it was written is sound, and its head is its last hash", () => {
  const walk = new ChainWalk();
  for (const link of [a, b, c, d]) walk.take(link);
  expect([walk.found, walk.head]).toEqual([[], { seq: 4, hash: d.hash }]);
});

test("a changed text, a removed entry and two that changed places are found where they are", () => {
  expect(breaks([a, { ...b, entry: "B" }, c, d])).toEqual([{ kind: "CHANGED", seq: 2 }]);
  expect(breaks([a, c, d])).toEqual([{ kind: "MISSING", seq: 2 }]);
  expect(breaks([a, { ...c, seq: 2 }, { ...b, seq: 3 }, d])).toEqual([
    { kind: "CHANGED", seq: 2 },
    { kind: "CHANGED", seq: 3 },
    { kind: "CHANGED", seq: 4 },
  ]);
});

test("a text changed together with its own hash breaks at the next one", () => {
  const forged = { ...b, entry: "B", hash: hashOf(a.hash, 2, "B") };
  expect(breaks([a, forged, c, d])).toEqual([{ kind: "CHANGED", seq: 3 }]);
});

test("a trail rewritten as a whole, or cut off at its end, is told by a head that was kept elsewhere", () => {
  const kept = { seq: 4, hash: d.hash };
  const rewritten = chain("a", "B", "c", "d");
  const walk = new ChainWalk();
  for (const link of rewritten) walk.take(link);
  walk.expect(kept, rewritten[3]!.hash);
  walk.expect(kept, undefined);
  expect(walk.found).toEqual([
    { kind: "CHANGED", seq: 4 },
    { kind: "CUT_OFF", seq: 4 },
  ]);
});
