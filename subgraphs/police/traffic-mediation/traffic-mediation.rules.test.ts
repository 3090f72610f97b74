import * as soundness from "../../shared/state-machine/soundness.ts";
import {
  fewEnough,
  itemised,
  ofTheUnit,
  sharesAreWhole,
  sittingHeld,
  startOf,
  toldAhead,
  withinWindow,
} from "./traffic-mediation.rules.ts";
import { trafficMediationProcedure } from "./traffic-mediation.states.ts";

test.each(Object.entries(soundness))("the table is sound: no %s", (_name, check) => {
  expect(check(trafficMediationProcedure)).toEqual([]);
});

test("one open window is enough; after the last one the refusal names its last day", () => {
  const windows = [{ dueOn: "2026-03-12" }, { dueOn: "2026-03-23" }];
  expect(withinWindow("2026-03-23", windows)).toBeUndefined();
  expect(withinWindow("2026-03-24", windows)).toMatchObject({
    code: "APPLIED_TOO_LATE",
    facts: { lastDay: "2026-03-23" },
  });
  expect(withinWindow("2027-01-20", [{ dueOn: null }])).toBeUndefined();
});

test("it starts when the damage is known, and not before the application was accepted", () => {
  expect(startOf("2026-04-10", "2026-03-05")).toBe("2026-04-10");
  expect(startOf("2026-03-01", "2026-03-05")).toBe("2026-03-05");
});

test("a sitting is told three days ahead", () => {
  expect(toldAhead("2026-03-02", "2026-03-05")).toBeUndefined();
  expect(toldAhead("2026-03-03", "2026-03-05")?.code).toBe("TOLD_TOO_LATE");
});

test.each([
  [[1, 3], undefined],
  [[1, 4], "TOO_MANY_PERSONS"],
  [[0, 2], "TOO_MANY_PERSONS"],
])("of the sides came %j: %s", (persons, code) => {
  expect(fewEnough(persons)?.code).toBe(code);
});

test.each([
  [{ zhang: 30, li: 70 }, undefined],
  [{ zhang: 100, li: 0 }, undefined],
  [{ zhang: 30, li: 60 }, "SHARES_NOT_WHOLE"],
  [{ zhang: 100 }, "SHARES_NOT_WHOLE"],
  [{ zhang: 130, li: -30 }, "SHARES_NOT_WHOLE"],
  [{ zhang: 30, li: 60, wang: 10 }, "SHARES_NOT_WHOLE"],
])("zhang and li bear %j: %s", (shares, code) => {
  const named = Object.entries(shares).map(([partyId, percent]) => ({ partyId, percent }));
  expect(sharesAreWhole(["zhang", "li"], named)?.code).toBe(code);
});

test("a document names items, and is about a sitting that was held", () => {
  expect(itemised([])?.code).toBe("NO_ITEMS");
  expect(sittingHeld(null, "2026-03-05")?.code).toBe("NO_SITTING");
  expect(sittingHeld("2026-03-06", "2026-03-05")?.code).toBe("NO_SITTING");
  expect(sittingHeld("2026-03-05", "2026-03-05")).toBeUndefined();
});

test("another unit's accident is refused with the unit", () => {
  expect(ofTheUnit("jzq-police", "ssq-police")).toMatchObject({ facts: { organizationId: "jzq-police" } });
});
