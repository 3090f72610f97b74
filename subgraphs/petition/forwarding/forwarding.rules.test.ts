import { type LatestForwarding, forwardingAllows, replyLiesAhead, toAnotherBody } from "./forwarding.rules.ts";

const latest = (change: Partial<LatestForwarding> = {}): LatestForwarding => ({
  manner: "FORWARDED",
  custody: "STAYS",
  toOrganizationId: "bureau",
  objectBy: "2026-05-09",
  objectedOn: null,
  ...change,
});

test.each([
  ["on the last day", "2026-05-09", {}, undefined],
  ["on the day after", "2026-05-10", {}, "OBJECTED_TOO_LATE"],
  ["where the calendar lacks the year", "2027-05-10", { objectBy: null }, undefined],
  ["a second time", "2026-05-08", { objectedOn: "2026-05-06" }, "OBJECTED_ALREADY"],
])("objecting %s", (_when, today, change, code) => {
  expect(forwardingAllows("OBJECT", latest(change), today)?.code).toBe(code);
});

test("who objects too late is told the last day", () => {
  expect(forwardingAllows("OBJECT", latest(), "2026-05-11")).toMatchObject({
    type: "ObjectionTooLate",
    facts: { lastDay: "2026-05-09" },
  });
});

test.each([
  ["FORWARD", undefined, undefined],
  ["NOTIFY", latest({ custody: "SIGNED" }), undefined],
  ["NOTIFY", latest({ custody: "OFFERED" }), "HAND_OVER_OPEN"],
  ["FORWARD", latest({ custody: "OFFERED" }), "HAND_OVER_OPEN"],
  ["ASSIGN", latest({ custody: "OFFERED" }), "HAND_OVER_OPEN"],
  ["OBJECT", latest({ custody: "OFFERED" }), undefined],
  ["KEEP_FORWARDED", latest(), undefined],
  ["KEEP_ASSIGNED", latest(), "OTHER_MANNER"],
  ["KEEP_ASSIGNED", latest({ manner: "ASSIGNED" }), undefined],
  ["ACCEPT", latest({ custody: "OFFERED" }), undefined],
] as const)("%s after %j: %s", (command, forwarding, code) => {
  expect(forwardingAllows(command, forwarding, "2026-05-06")?.code).toBe(code);
});

test("a petition goes to another body, which replies on a day ahead", () => {
  expect(toAnotherBody("office", "bureau")).toBeUndefined();
  expect(toAnotherBody("office", "office")?.code).toBe("OWN_BODY");
  expect(replyLiesAhead("2026-05-07", "2026-05-06")).toBeUndefined();
  expect(replyLiesAhead("2026-05-06", "2026-05-06")?.code).toBe("DAY_NOT_AHEAD");
});
