import { isRefusal } from "../../shared/errors/refusal.ts";
import { countsAgainOn, excludedDays, hearingFor, satOn } from "./hearing.rules.ts";

const recheck = { kind: "RECHECK", state: "REQUESTED", bodyId: "province" } as const;
const review = { kind: "REVIEW", state: "REQUESTED", bodyId: "city" } as const;

test.each([
  ["ACCEPTED", [], { stage: "HANDLING", bodyId: "bureau" }],
  ["IN_MEDIATION", [], { stage: "HANDLING", bodyId: "bureau" }],
  ["NOTIFIED", [], "NO_HEARING_NOW"],
  ["OPINION_ISSUED", [], "NO_HEARING_NOW"],
  ["OPINION_ISSUED", [review], "NO_HEARING_NOW"],
  ["OPINION_ISSUED", [review, recheck], { stage: "RECHECK", bodyId: "province" }],
  ["OPINION_ISSUED", [review, { ...recheck, state: "OPEN" }], "NO_HEARING_NOW"],
] as const)("a petition at %s, steps %j: %j", (state, steps, expected) => {
  const found = hearingFor(state, "bureau", steps);
  expect(isRefusal(found) ? found.code : found).toEqual(expected);
});

test("the days a hearing sat lie between its opening and today, and there is one at least", () => {
  expect(satOn([], "2026-06-01", "2026-06-08")?.code).toBe("NOT_HELD");
  expect(satOn(["2026-05-31"], "2026-06-01", "2026-06-08")?.code).toBe("DAY_OUTSIDE");
  expect(satOn(["2026-06-01", "2026-06-08"], "2026-06-01", "2026-06-08")).toBeUndefined();
});

test("a hearing takes days from the clock of the re-examination and from no other", () => {
  const held = { state: "CLOSED", openedOn: "2026-06-01", closedOn: "2026-06-08" } as const;
  expect(excludedDays({ ...held, stage: "RECHECK" }, "2026-06-20")).toBe(7);
  expect(excludedDays({ ...held, stage: "RECHECK", state: "OPEN", closedOn: null }, "2026-06-04")).toBe(3);
  expect(excludedDays({ ...held, stage: "HANDLING" }, "2026-06-20")).toBe(0);
});

test("one that was cancelled takes none: the clock counts on as if it had never been opened", () => {
  const cancelled = { stage: "RECHECK", state: "CANCELLED", openedOn: "2026-06-01", closedOn: "2026-06-08" } as const;
  expect(excludedDays(cancelled, "2026-06-20")).toBe(0);
  expect(countsAgainOn("CANCEL", cancelled, "2026-06-08")).toBe("2026-06-01");
  expect(countsAgainOn("CLOSE", cancelled, "2026-06-08")).toBe("2026-06-08");
});
