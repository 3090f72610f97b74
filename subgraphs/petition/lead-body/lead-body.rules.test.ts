import { fewBodies, severalBodies, withTheLead } from "./lead-body.rules.ts";

test("a lead is named where another body is concerned besides it", () => {
  expect(severalBodies({ leadBodyId: "a", concernedBodyIds: [] })?.code).toBe("ONE_BODY");
  expect(severalBodies({ leadBodyId: "a", concernedBodyIds: ["a"] })?.code).toBe("ONE_BODY");
  expect(severalBodies({ leadBodyId: "a", concernedBodyIds: ["b"] })).toBeUndefined();
});

test("a petition is read by so many bodies and no more, however often they are named", () => {
  const bodies = (count: number): string[] => Array.from({ length: count }, (_none, i) => `b${i}`);
  expect(fewBodies(bodies(20))).toBeUndefined();
  expect(fewBodies(bodies(21))?.code).toBe("TOO_MANY_BODIES");
});

test.each([
  [null, "a", undefined],
  ["a", "a", undefined],
  ["b", null, undefined],
  ["b", "a", { organizationId: "a" }],
])("a petition with %s while %s leads: %j", (body, lead, facts) => {
  expect(withTheLead(body, lead)?.facts).toEqual(facts);
});
