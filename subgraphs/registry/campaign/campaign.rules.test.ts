import { coveredBy, daysInOrder } from "./campaign.rules.ts";

const scope = {
  divisionCode: "421000",
  periodFrom: "2026-03-01",
  periodTo: "2026-05-31",
  categories: ["LABOR", "CONTRACT"],
} as const;
const dispute = { divisionCode: "421003", category: "LABOR", registeredOn: "2026-03-02" } as const;

test.each([
  ["of its kind, place and time", {}, undefined],
  ["registered before it began and still open", { registeredOn: "2026-01-05" }, undefined],
  ["registered after it ended", { registeredOn: "2026-06-01" }, "NOT_COVERED"],
  ["of another place", { divisionCode: "520302" }, "NOT_COVERED"],
  ["of another kind", { category: "NEIGHBOR" }, "NOT_COVERED"],
] as const)("a dispute %s", (_what, more, code) => {
  expect(coveredBy(scope, { ...dispute, ...more })?.code).toBe(code);
});

test("a drive without kinds covers all, and its days stand in order", () => {
  expect(coveredBy({ ...scope, categories: [] }, { ...dispute, category: "NEIGHBOR" })).toBeUndefined();
  expect(daysInOrder("2026-03-02", "2026-03-01")?.code).toBe("DAYS_REVERSED");
});
