import {
  type NumberType,
  courtHolds,
  numberFits,
  ofThisCase,
  ofTheCourtOrParty,
  seesStateOnly,
} from "./court.rules.ts";

test.each([
  ["PRE_FILING", "诉前调", "鄂1003", true],
  ["PRE_FILING", "民诉前调", "鄂1003", true],
  ["PRE_FILING", "民初", "鄂1003", false],
  ["PRE_FILING", "诉前调", "鄂1002", false],
  ["FIRST_INSTANCE", "民初", "鄂1003", true],
  ["FIRST_INSTANCE", "民终", "鄂1003", false],
  ["STATEMENT_BEFORE_FILING", "诉前调书", "鄂1003", true],
  ["STATEMENT_BEFORE_FILING", "诉前调", "鄂1003", false],
  ["CONFIRMATION_AFTER_PRE_FILING", "诉前调确", "鄂1003", true],
  ["CONFIRMATION_AFTER_PRE_FILING", "民特", "鄂1003", false],
  ["SPECIAL_PROCEDURE", "民特", "鄂1003", true],
  ["SPECIAL_PROCEDURE", "诉前调确", "鄂1003", false],
] as const)("for %s a number of type %s and court %s fits: %s", (act, type, court, fits) => {
  expect(numberFits({ type, court }, act, "鄂1003", "caseNumber") === undefined).toBe(fits);
});

test("a number that does not fit is refused with the code of the court and the types that would", () => {
  const types: NumberType = "PRE_FILING";
  expect(numberFits(undefined, types, "鄂1003", "preFilingNumber")).toMatchObject({
    code: "WRONG_CASE_NUMBER",
    message: "The number of this act reads like (2026)鄂1003诉前调1号.",
    path: ["preFilingNumber"],
    facts: { courtCode: "鄂1003", types: ["诉前调", "民诉前调"] },
  });
});

test.each([
  ["(2026)鄂1003民初12号", "(2026)鄂1003民初12号", true],
  ["(2026)鄂1003民初12号之二", "(2026)鄂1003民初12号", true],
  ["(2026)鄂1003民初13号", "(2026)鄂1003民初12号", false],
  ["(2026)鄂1003民初12号", null, false],
])("a ruling %s is one of the case %s: %s", (number, caseNumber, own) => {
  expect(ofThisCase(number, caseNumber, "rulingNumber") === undefined).toBe(own);
});

test("a court acts in its own matters, a party in its own wherever they are", () => {
  expect(ofTheCourtOrParty("a", { post: "JUDGE", organizationId: "a" })).toBeUndefined();
  expect(ofTheCourtOrParty("a", { post: "PARTY", organizationId: null })).toBeUndefined();
  expect(ofTheCourtOrParty("a", { post: "JUDGE", organizationId: "b" })).toMatchObject({
    code: "OTHER_BODY",
    facts: { organizationId: "a" },
  });
});

test("a court hands over only what it holds, and is told who holds it", () => {
  expect(courtHolds("a", "a")).toBeUndefined();
  expect(courtHolds("centre", "a")).toMatchObject({ code: "NOT_THE_HOLDER", facts: { holderId: "centre" } });
});

test.each([
  ["POLICE", false],
  ["PETITION", true],
  ["COURT", false],
  ["MEDIATION", false],
  ["CENTRE", false],
  [null, false],
] as const)("%s is shown the state alone: %s", (agency, alone) => {
  expect(seesStateOnly({ agency })).toBe(alone);
});
