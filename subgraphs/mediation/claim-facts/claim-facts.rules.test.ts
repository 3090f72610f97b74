import { claimKindOf, determinationFits } from "./claim-facts.rules.ts";

test.each([
  ["MEDICAL", "MEDICAL_CLAIM"],
  ["ROAD_TRAFFIC", "ACCIDENT_CLAIM"],
  ["LABOR", "LABOUR_CLAIM"],
])("a dispute of category %s has facts of kind %s", (category, kind) => {
  expect(claimKindOf(category)).toBe(kind);
});

test("a quarrel of neighbours has none, and no accident is determined at a hospital", () => {
  expect(claimKindOf("NEIGHBOR")).toMatchObject({ code: "NO_CLAIM_FACTS", facts: { category: "NEIGHBOR" } });
  expect(determinationFits("MEDICAL_CLAIM", "第123号")?.code).toBe("NOT_AN_ACCIDENT");
  expect(determinationFits("ACCIDENT_CLAIM", "第123号")).toBeUndefined();
});
