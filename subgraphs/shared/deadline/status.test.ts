import { daysLeft, endedBy, standingOn } from "./status.ts";

const running = { status: "RUNNING", dueOn: "2026-03-09" } as const;

test.each([
  ["on its last day a clock still runs", "STATUTORY", "2026-03-09", "RUNNING"],
  ["the day after, a duty is missed", "STATUTORY", "2026-03-10", "MISSED"],
  ["the day after, a target is missed", "TARGET", "2026-03-10", "MISSED"],
  ["the day after, a window has expired and nobody is late", "WINDOW", "2026-03-10", "EXPIRED"],
] as const)("%s", (_case, kind, today, status) => {
  expect(standingOn(today, { ...running, kind })).toBe(status);
});

test("a clock that has stopped stands where it stopped, whatever the day", () => {
  expect(standingOn("2027-01-01", { kind: "STATUTORY", status: "MET", dueOn: "2026-03-09" })).toBe("MET");
});

test("an act on the last day meets the clock, one on the next day does not", () => {
  expect(endedBy("2026-03-09", { kind: "STATUTORY", dueOn: "2026-03-09" })).toBe("MET");
  expect(endedBy("2026-03-10", { kind: "STATUTORY", dueOn: "2026-03-09" })).toBe("MISSED");
  expect(endedBy("2026-03-10", { kind: "WINDOW", dueOn: "2026-03-09" })).toBe("EXPIRED");
});

test("an act meets a clock of hours by its instant, not by its day", () => {
  const clock = { kind: "STATUTORY", dueOn: "2026-03-03" } as const;
  const dueAt = new Date("2026-03-03T15:00:00+08:00");
  expect(endedBy("2026-03-03", clock, { dueAt, at: dueAt })).toBe("MET");
  expect(endedBy("2026-03-03", clock, { dueAt, at: new Date("2026-03-03T15:00:01+08:00") })).toBe("MISSED");
});

test("days left are counted while it runs and left out when it does not", () => {
  expect(daysLeft("2026-03-07", { ...running, kind: "TARGET" })).toBe(2);
  expect(daysLeft("2026-03-07", { kind: "TARGET", status: "MET", dueOn: "2026-03-09" })).toBeNull();
  expect(daysLeft("2026-03-07", { kind: "TARGET", status: "RUNNING", dueOn: null })).toBeNull();
});
