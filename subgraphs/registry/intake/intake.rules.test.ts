import { disputeNumber, namesItsParties } from "./intake.rules.ts";

test("a dispute number has division, year and a six-digit serial", () => {
  expect(disputeNumber("421003", 2022, 123)).toBe("DS-421003-2022-000123");
});

test("a dispute has an applicant and at most fifty parties", () => {
  expect(namesItsParties(["APPLICANT", "RESPONDENT"])).toBeUndefined();
  expect(namesItsParties(["RESPONDENT"])?.code).toBe("NO_APPLICANT");
  expect(namesItsParties(Array.from({ length: 50 }, () => "APPLICANT" as const))).toBeUndefined();
  expect(namesItsParties(Array.from({ length: 51 }, () => "APPLICANT" as const))?.code).toBe("TOO_MANY_PARTIES");
});
