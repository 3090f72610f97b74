import { coversDivision, divisionPrefix, divisionsOver } from "./division.ts";

test.each([
  ["420000", "421003", true],
  ["421000", "421003", true],
  ["421003", "421003", true],
  ["421002", "421003", false],
  ["430700", "421003", false],
  ["421003", "421000", false],
])("work in %s covers %s: %s", (covering, code, covers) => {
  expect(coversDivision(covering, code)).toBe(covers);
});

test("a prefecture whose number ends in zero keeps its zero", () => {
  // 421000 is prefecture 10 of province 42: cutting every zero would let it cover 4210 and 421x alike.
  expect(divisionPrefix("421000")).toBe("4210");
  expect(divisionPrefix("420000")).toBe("42");
});

test("a division lies in its city and its province", () => {
  expect(divisionsOver("421003")).toEqual(["421003", "421000", "420000"]);
  expect(divisionsOver("420000")).toEqual(["420000"]);
});
