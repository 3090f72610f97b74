import { ofTheFastTrack, preHearingClock } from "./pre-hearing.rules.ts";

test.each([
  ["ORDINARY", "PRE_HEARING_ORD"],
  ["SUMMARY", "PRE_HEARING_SUM"],
  [null, "PRE_HEARING_ORD"],
] as const)("in %s procedure %s runs", (procedure, clock) => {
  expect(preHearingClock(procedure)).toBe(clock);
});

test("the team is a fast-track team of this court", () => {
  expect(ofTheFastTrack({ courtId: "a", kind: "FAST_TRACK" }, "a")).toBeUndefined();
  expect(ofTheFastTrack({ courtId: "b", kind: "FAST_TRACK" }, "a")?.code).toBe("UNKNOWN_TEAM");
  expect(ofTheFastTrack({ courtId: "a", kind: "GUIDANCE" }, "a")?.code).toBe("UNKNOWN_TEAM");
  expect(ofTheFastTrack(null, "a")?.code).toBe("UNKNOWN_TEAM");
});
