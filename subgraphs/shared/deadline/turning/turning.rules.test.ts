import { turnOf } from "./turning.rules.ts";

const dueOn = "2026-03-09";

test("notice comes first, then the day itself", () => {
  expect(turnOf({ kind: "STATUTORY", dueOn, soonFor: null })).toBe("DUE_SOON");
  expect(turnOf({ kind: "STATUTORY", dueOn, soonFor: dueOn })).toBe("OVERDUE");
});

test("a window expires and is never overdue", () => {
  expect(turnOf({ kind: "WINDOW", dueOn, soonFor: dueOn })).toBe("EXPIRED");
});

test("a clock whose day was moved gives notice of the new day", () => {
  expect(turnOf({ kind: "TARGET", dueOn, soonFor: "2026-03-01" })).toBe("DUE_SOON");
});
