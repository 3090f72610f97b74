import { everyoneSigned, performedAfterwards } from "./public-security-agreement.rules.ts";

test.each([
  [["zhang", "li"], undefined, undefined],
  [["zhang"], "SIGNATURES_MISSING", { partyIds: ["li"] }],
  [["zhang", "li", "wang"], "NOT_A_PARTY", undefined],
])("of zhang and li, %j signed: %s", (signed, code, facts) => {
  const refusal = everyoneSigned(["zhang", "li"], signed);
  expect(refusal?.code).toBe(code);
  expect(refusal?.facts).toEqual(facts);
});

test("performance lies after the agreement, the day itself included", () => {
  expect(performedAfterwards("2026-03-05", "2026-03-05")).toBeUndefined();
  expect(performedAfterwards("2026-03-04", "2026-03-05")?.code).toBe("DAY_OUTSIDE");
});
