import { receivedAlready, receivedByToday } from "./received.rules.ts";

test("what comes in is written down when it has come in, not a second before", () => {
  const now = new Date("2026-03-02T01:00:00Z");
  expect(receivedAlready(now, now)).toBeUndefined();
  expect(receivedAlready(new Date("2026-03-02T01:00:01Z"), now)?.code).toBe("TIME_AHEAD");
});

test("by the day: today is in time, tomorrow is not", () => {
  expect(receivedByToday("2026-03-02", "2026-03-02")).toBeUndefined();
  expect(receivedByToday("2026-03-03", "2026-03-02")?.code).toBe("DAY_AHEAD");
});
