import * as soundness from "../../shared/state-machine/soundness.ts";
import { mayStillFallOut, officeKeeps, publishedAhead } from "./reception-day.rules.ts";
import { receptionDayProcedure } from "./reception-day.states.ts";

test.each(Object.entries(soundness))("the table is sound: %s finds nothing", (_name, check) => {
  expect(check(receptionDayProcedure)).toEqual([]);
});

test.each([
  ["2026-06-09", undefined],
  ["2026-06-08", "DAY_NOT_AHEAD"],
  ["2026-06-07", "DAY_NOT_AHEAD"],
])("a day published on 8 June for %s: %s", (takesPlaceOn, code) => {
  expect(publishedAhead(takesPlaceOn, "2026-06-08")?.code).toBe(code);
});

test.each([
  ["ahead", "2026-06-09", false, undefined],
  ["today", "2026-06-08", false, undefined],
  ["today, after the first matter", "2026-06-08", true, "RECEIVED_ALREADY"],
  ["yesterday", "2026-06-07", false, "DAY_PAST"],
] as const)("a day that is %s falls out: %s %s, %s", (_when, takesPlaceOn, received, code) => {
  expect(mayStillFallOut(takesPlaceOn, received, "2026-06-08")?.code).toBe(code);
});

test("another office's day is not one's own", () => {
  expect(officeKeeps({ officeId: "office" }, "office")).toBeUndefined();
  expect(officeKeeps({ officeId: "office" }, "bureau")?.facts).toEqual({ organizationId: "office" });
});
