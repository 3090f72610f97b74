import { type RoutingRule, fitting } from "./routing.rules.ts";

const rule = (organizationId: string, divisionCode: string, more: Partial<RoutingRule> = {}): RoutingRule => ({
  category: "MEDICAL",
  level: null,
  place: 1,
  organizationId,
  divisionCode,
  ...more,
});
const dispute = { category: "MEDICAL", divisionCode: "421003", level: "MAJOR" } as const;
const names = (rules: readonly RoutingRule[], level: "SIMPLE" | "MAJOR" | null = "MAJOR") =>
  fitting(rules, { ...dispute, level }).map(({ organizationId }) => organizationId);

test("the nearest division comes first, then the line for the level, then the place", () => {
  expect(
    names([
      rule("province", "420000"),
      rule("district", "421003"),
      rule("district for major ones", "421003", { level: "MAJOR" }),
      rule("city, second", "421000", { place: 2 }),
      rule("city", "421000"),
    ]),
  ).toEqual(["district for major ones", "district", "city", "city, second", "province"]);
});

test("another type, a neighbour's line and another level's do not fit", () => {
  expect(
    names([
      rule("labour", "421003", { category: "LABOR" }),
      rule("neighbour", "421002"),
      rule("simple", "421003", { level: "SIMPLE" }),
    ]),
  ).toEqual([]);
  expect(names([rule("major", "421003", { level: "MAJOR" }), rule("any", "421003")], null)).toEqual(["any"]);
});
