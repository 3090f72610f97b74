import { withinDivisions } from "./division.rules.ts";

test("a body acts in the divisions its work covers: a city in its districts, a district not in its neighbour", () => {
  expect(withinDivisions(["421003"], "421003")).toBeUndefined();
  expect(withinDivisions(["421000"], "421003")).toBeUndefined();
  expect(withinDivisions(["421002"], "421003")?.code).toBe("OTHER_DIVISION");
  expect(withinDivisions([], "421003")?.code).toBe("OTHER_DIVISION");
});
