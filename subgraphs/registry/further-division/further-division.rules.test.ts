import { MOST_FURTHER_DIVISIONS, notSealed, sharable } from "./further-division.rules.ts";

test.each([
  ["a neighbouring district", "421002", "421003", [], undefined],
  ["a district of another province", "520302", "421003", ["421002"], undefined],
  ["a district below the city it is of", "421003", "421000", [], undefined],
  ["its own division", "421003", "421003", [], "BELONGS_ALREADY"],
  ["the city above it", "421000", "421003", [], "BELONGS_ALREADY"],
  ["one it belongs to already", "421002", "421003", ["421002"], "BELONGS_ALREADY"],
] as const)("%s: %s", (_title, further, own, standing, code) => {
  expect(sharable(further, own, standing)?.code).toBe(code);
});

test("there are few of them", () => {
  const many = Array.from({ length: MOST_FURTHER_DIVISIONS }, (_, i) => `52030${i}`);
  expect(sharable("421002", "421003", many.slice(1))).toBeUndefined();
  expect(sharable("421002", "421003", many)?.code).toBe("TOO_MANY_DIVISIONS");
});

test("nothing sealed is shared", () => {
  expect([notSealed(null)?.code, notSealed({})?.code]).toEqual([undefined, "DISPUTE_SEALED"]);
});
