import type { SuspensionFacts } from "../../../schema/events/common.ts";
import { clocks } from "../deadline/clocks.ts";
import { type AppraisedClock, endedWith, standsStillFrom, waitsForAppraisal } from "./appraisal.rules.ts";

const clock: AppraisedClock = {
  code: "PM_MEDICAL",
  status: "RUNNING",
  dueOn: "2026-04-14",
  basis: "Rule",
  extensions: [],
  triggeredOn: "2026-03-02",
  suspensions: [],
};
const waiting = (recordId: string, from: string): SuspensionFacts => ({
  ground: "APPRAISAL",
  from,
  until: null,
  reason: "委托鉴定",
  organizationId: null,
  post: "SYSTEM",
  recordId,
});

test("only clocks whose rule knows the ground wait, and none that has passed or ended", () => {
  expect(waitsForAppraisal(clocks.PM_MEDICAL, clock, "2026-03-10")).toBe(true);
  expect(waitsForAppraisal(clocks.PM_LABOUR, clock, "2026-03-10")).toBe(false);
  expect(waitsForAppraisal(clocks.CONFIRM_APPLY, clock, "2026-03-10")).toBe(false);
  expect(waitsForAppraisal(clocks.PM_MEDICAL, clock, "2026-04-15")).toBe(false);
  expect(waitsForAppraisal(clocks.PM_MEDICAL, { ...clock, status: "MET" }, "2026-03-10")).toBe(false);
});

test("it stands still from the day of the appraisal, or from its own first day", () => {
  expect(standsStillFrom(clock, { outsideReferralId: "a", on: "2026-03-10" })).toBe("2026-03-10");
  expect(standsStillFrom(clock, { outsideReferralId: "a", on: "2026-02-20" })).toBe("2026-03-02");
});

test("the end of one appraisal ends what waited for it, and leaves what waits for another", () => {
  const both = [waiting("a", "2026-03-10"), waiting("b", "2026-03-12")];
  expect(endedWith(both, { outsideReferralId: "a", on: "2026-03-20" })?.map(({ until }) => until)).toEqual([
    "2026-03-20",
    null,
  ]);
  expect(endedWith(both, { outsideReferralId: "c", on: "2026-03-20" })).toBeUndefined();
  // A report dated before the clock began takes no day from it.
  expect(endedWith(both, { outsideReferralId: "b", on: "2026-03-01" })?.[1]?.until).toBe("2026-03-12");
});
