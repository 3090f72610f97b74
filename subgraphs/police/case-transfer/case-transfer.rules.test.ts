import * as soundness from "../../shared/state-machine/soundness.ts";
import { anotherUnit, instantOfAcceptance, unitsAct } from "./case-transfer.rules.ts";
import { caseTransferProcedure } from "./case-transfer.states.ts";

const units = { fromStationId: "jzq-police", toStationId: "ssq-police" };

test.each(Object.entries(soundness))("the table is sound: no %s", (_name, check) => {
  expect(check(caseTransferProcedure)).toEqual([]);
});

test.each([
  ["2026-03-02T15:00:00+08:00", undefined],
  ["2026-03-02T15:00:01+08:00", "TIME_OUTSIDE"],
  // 16:30 in UTC of the day before is half past midnight in Shanghai.
  ["2026-03-01T16:30:00Z", undefined],
  ["2026-03-01T15:30:00Z", "TIME_OUTSIDE"],
])("accepted on 2 March, the form says %s: %s", (at, code) => {
  const now = new Date("2026-03-02T15:00:00+08:00");
  expect(instantOfAcceptance(new Date(at), "2026-03-02", now)?.code).toBe(code);
});

test("a case goes to another unit", () => {
  expect(anotherUnit(units)).toBeUndefined();
  expect(anotherUnit({ ...units, toStationId: "jzq-police" })?.code).toBe("SAME_UNIT");
});

test.each([
  ["SEND", "jzq-police", "ssq-police"],
  ["WITHDRAW", "jzq-police", "ssq-police"],
  ["RECEIVE", "ssq-police", "jzq-police"],
  ["GIVE_BACK", "ssq-police", "jzq-police"],
] as const)("%s is for %s, and %s is told so", (command, own, other) => {
  expect(unitsAct(command, units, own)).toBeUndefined();
  expect(unitsAct(command, units, other)).toMatchObject({ code: "OTHER_BODY", facts: { organizationId: own } });
});
