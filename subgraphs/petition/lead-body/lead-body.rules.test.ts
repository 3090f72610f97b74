import { severalBodies, withTheLead } from "./lead-body.rules.ts";

test("a lead is named where another body is concerned besides it", () => {
  expect(severalBodies({ leadBodyId: "a", concernedBodyIds: [] })?.code).toBe("ONE_BODY");
  expect(severalBodies({ leadBodyId: "a", concernedBodyIds: ["a"] })?.code).toBe("ONE_BODY");
  expect(severalBodies({ leadBodyId: "a", concernedBodyIds: ["b"] })).toBeUndefined();
});

test.each([
  [null, "a", undefined],
  ["a", "a", undefined],
  ["b", null, undefined],
  ["b", "a", { organizationId: "a" }],
])("a petition with %s while %s leads: %j", (body, lead, facts) => {
  expect(withTheLead(body, lead)?.facts).toEqual(facts);
});
