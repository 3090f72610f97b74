import { leadsTheLevel } from "./leadership-decision.rules.ts";

const body = (id: string, roles: readonly string[], divisionCode = "421003") => ({
  id,
  agency: null,
  roles,
  divisionCode,
});
const office = body("office", ["PETITION_OFFICE"]);

test.each([
  ["the government of the office's place", body("district", ["PEOPLES_GOVERNMENT"]), undefined],
  ["its party committee", body("committee", ["PARTY_COMMITTEE"]), undefined],
  ["a bureau", body("bureau", ["COMPETENT_BODY"]), "NOT_THE_LEADERSHIP"],
  ["the city's government", body("city", ["PEOPLES_GOVERNMENT"], "421000"), "OTHER_LEVEL"],
  ["nobody the directory knows", null, "UNKNOWN_ORGANIZATION"],
])("a report to %s", (_whom, to, code) => {
  expect(leadsTheLevel(to, office)?.code).toBe(code);
});

test("an office the directory does not place is not refused for its place", () => {
  expect(leadsTheLevel(body("city", ["PEOPLES_GOVERNMENT"], "421000"), null)).toBeUndefined();
});
