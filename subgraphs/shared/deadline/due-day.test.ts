import { dueAhead } from "./due-day.ts";

test("the day lies ahead, today included", () => {
  expect(dueAhead("2026-03-02", "2026-03-02")).toBeUndefined();
  expect(dueAhead("2026-03-01", "2026-03-02")?.code).toBe("DUE_DAY_PAST");
});
