import { begunInTime, pointsSomewhere } from "./recourse.rules.ts";

test.each([
  ["MEDIATE_AGAIN", false, null, "NO_NEW_CASE"],
  ["MEDIATE_AGAIN", true, null, undefined],
  ["ENFORCE", false, null, "NOT_CONFIRMED"],
  ["ENFORCE", false, "(2026)鄂1003民特17号", undefined],
  ["SUE", false, null, undefined],
] as const)("%s with a new case %s and ruling %s: %s", (kind, hasNewCase, confirmedBy, code) => {
  expect(pointsSomewhere({ kind, hasNewCase, confirmedBy })?.code).toBe(code);
});

test("a way out begins after the agreement and not tomorrow", () => {
  expect(begunInTime("2026-03-01", "2026-03-02", "2026-03-09")?.code).toBe("DAY_OUTSIDE");
  expect(begunInTime("2026-03-10", "2026-03-02", "2026-03-09")?.code).toBe("DAY_OUTSIDE");
  expect(begunInTime("2026-03-09", "2026-03-02", "2026-03-09")).toBeUndefined();
});
