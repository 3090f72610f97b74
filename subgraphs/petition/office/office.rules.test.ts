import { petitionNumber } from "./office.rules.ts";

test("a number is made of year, word and serial", () => {
  expect(petitionNumber(2026, "荆区信字", 12)).toBe("(2026)荆区信字第12号");
});
