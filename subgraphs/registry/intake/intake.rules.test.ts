import { disputeNumber, namesItsParties, withinDivisions } from "./intake.rules.ts";

test("a dispute number has division, year and a six-digit serial", () => {
  expect(disputeNumber("421003", 2022, 123)).toBe("DS-421003-2022-000123");
});

test("a dispute has an applicant and at most fifty parties", () => {
  expect(namesItsParties(["APPLICANT", "RESPONDENT"])).toBeUndefined();
  expect(namesItsParties(["RESPONDENT"])?.code).toBe("NO_APPLICANT");
  expect(namesItsParties(Array.from({ length: 50 }, () => "APPLICANT" as const))).toBeUndefined();
  expect(namesItsParties(Array.from({ length: 51 }, () => "APPLICANT" as const))?.code).toBe("TOO_MANY_PARTIES");
});

test("a clerk registers for the divisions the work covers", () => {
  expect(withinDivisions(["421003"], "421003")).toBeUndefined();
  expect(withinDivisions(["421000"], "421003")).toBeUndefined();
  expect(withinDivisions(["421002"], "421003")?.code).toBe("OTHER_DIVISION");
  expect(withinDivisions([], "421003")?.code).toBe("OTHER_DIVISION");
});
