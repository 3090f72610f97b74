import { mayReadContents, mediationAllows, writtenOrRecorded } from "./public-security-mediation.rules.ts";

test("a case the police have dealt with once is not mediated by them again, and the answer says how it ended", () => {
  expect(mediationAllows("MEDIATE", null)).toBeUndefined();
  for (const command of ["MEDIATE", "SETTLE_ON_THE_SPOT", "FIND_NOT_MEDIABLE"] as const)
    expect(mediationAllows(command, { state: "FAILED", endedOn: "2026-03-11" })).toMatchObject({
      code: "MEDIATED_BEFORE",
      facts: { state: "FAILED", endedOn: "2026-03-11" },
    });
  // People's mediation and the end of the civil side are open whatever the police did.
  for (const command of ["CHOOSE_MEDIATION", "CLOSE"] as const)
    expect(mediationAllows(command, { state: "FAILED", endedOn: "2026-03-11" })).toBeUndefined();
});

test.each([
  ["MEDIATING", undefined],
  ["SECOND_MEDIATION", undefined],
  ["AGREED", "MEDIATED_BEFORE"],
] as const)("at %s mediation is found not to apply: %s", (state, code) => {
  expect(mediationAllows("FIND_NOT_MEDIABLE", { state, endedOn: null })?.code).toBe(code);
});

test("on the spot it is written or recorded", () => {
  expect(writtenOrRecorded(null, true)).toBeUndefined();
  expect(writtenOrRecorded("赔偿二百元", false)).toBeUndefined();
  expect(writtenOrRecorded(null, false)?.code).toBe("NOT_KEPT");
});

test.each([
  ["PARTY", null, true],
  ["POLICE_OFFICER", "jzq-police", true],
  ["POLICE_OFFICER", "ssq-police", false],
  ["MEDIATOR", "jzq-police-room", false],
  ["CENTRE_CLERK", "jzq-centre", false],
] as const)("%s of %s reads what was agreed: %s", (post, organizationId, may) => {
  expect(mayReadContents({ post, organizationId }, "jzq-police")).toBe(may);
});
