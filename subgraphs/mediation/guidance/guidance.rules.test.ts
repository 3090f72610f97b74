import { guidesToMediation, onlyOnApplication, toldBefore } from "./guidance.rules.ts";

const bodyOf = (agency: "POLICE" | "COURT" | "PETITION" | null) => ({ id: "a-body", agency, roles: [] });

test("a court or the police point to mediation, no other body and none that nobody knows", () => {
  expect(guidesToMediation(bodyOf("POLICE"))).toBeUndefined();
  expect(guidesToMediation(bodyOf("COURT"))).toBeUndefined();
  expect(guidesToMediation(bodyOf("PETITION"))).toMatchObject({ code: "OTHER_AGENCY" });
  expect(guidesToMediation(bodyOf(null))).toMatchObject({ code: "OTHER_AGENCY" });
  expect(guidesToMediation(null)).toMatchObject({ code: "UNKNOWN_ORGANIZATION", path: ["guidedBy", "bodyId"] });
});

test("a party was told on the day it applied or before", () => {
  expect(toldBefore("2026-03-02", "2026-03-02")).toBeUndefined();
  expect(toldBefore("2026-02-27", "2026-03-02")).toBeUndefined();
  expect(toldBefore("2026-03-03", "2026-03-02")).toMatchObject({
    code: "DAY_AHEAD",
    path: ["guidedBy"],
    facts: { latest: "2026-03-02" },
  });
});

test("what a committee offers of its own accord follows nobody's word", () => {
  expect(onlyOnApplication(null)).toBeUndefined();
  expect(onlyOnApplication({ bodyId: "jzq-police", on: "2026-03-02" })).toMatchObject({ code: "NOT_AN_APPLICATION" });
});
