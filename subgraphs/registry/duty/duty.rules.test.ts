import { notPlannedYet, ownPost, presentThroughout, sensible, sharing } from "./duty.rules.ts";

const shift = { post: "MEDIATOR", since: "2026-03-02", until: "2026-03-06", hours: "ALL_DAY" } as const;

test.each([
  ["a week", {}, undefined],
  ["a month", { until: "2026-04-01" }, undefined],
  ["more than a month", { until: "2026-04-02" }, "TOO_MANY_DAYS"],
  ["the days the wrong way round", { until: "2026-03-01" }, "DAYS_REVERSED"],
  ["days that are over", { since: "2026-02-02", until: "2026-02-06" }, "DAYS_PAST"],
])("%s: %s", (_title, change, code) => {
  expect(sensible({ ...shift, ...change }, "2026-03-02")?.code).toBe(code);
});

test("a committee has mediators on duty and no police officers; a party is nobody's post", () => {
  expect(ownPost("MEDIATOR", "MEDIATION")).toBeUndefined();
  expect(ownPost("POLICE_OFFICER", "MEDIATION")?.code).toBe("POST_OF_OTHERS");
  expect(ownPost("PARTY", null)?.code).toBe("POST_OF_OTHERS");
});

test("nobody has a shift who is not present, and a shift is planned once", () => {
  expect([presentThroughout(undefined), presentThroughout("2026-03-04")?.code]).toEqual([undefined, "NOT_PRESENT"]);
  expect([notPlannedYet(null), notPlannedYet({ id: "s" })?.facts]).toEqual([undefined, { dutyShiftId: "s" }]);
});

test("a whole day is morning and afternoon, the evening stands alone", () => {
  expect(sharing("ALL_DAY")).not.toContain("EVENING");
  expect(sharing("MORNING")).toEqual(["ALL_DAY", "MORNING"]);
  expect(sharing("EVENING")).toEqual(["EVENING"]);
});
