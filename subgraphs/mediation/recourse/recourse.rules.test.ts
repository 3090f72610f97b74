import { pointsSomewhere } from "./recourse.rules.ts";

test.each([
  ["MEDIATE_AGAIN", false, null, "NO_NEW_CASE"],
  ["MEDIATE_AGAIN", true, null, undefined],
  ["ENFORCE", false, null, "NOT_CONFIRMED"],
  ["ENFORCE", false, "(2026)鄂1003民特17号", undefined],
  ["SUE", false, null, undefined],
] as const)("%s with a new case %s and ruling %s: %s", (kind, hasNewCase, confirmedBy, code) => {
  expect(pointsSomewhere({ kind, hasNewCase, confirmedBy })?.code).toBe(code);
});
