import {
  broughtByParties,
  handledAlready,
  mayBelongToDispute,
  registeringBody,
  representativesFit,
  routeFits,
  sameMatter,
} from "./registration.rules.ts";

test.each([
  ["LETTER", 1, null, undefined],
  ["LETTER", 40, null, undefined],
  ["LETTER", 40, 3, "NO_GROUP_VISIT"],
  ["VISIT", 1, null, undefined],
  ["VISIT", 0, null, "NOBODY"],
  ["VISIT", 30, null, "REPRESENTATIVES_MISSING"],
  ["VISIT", 30, 0, "REPRESENTATIVES_MISSING"],
  ["VISIT", 2, 3, "REPRESENTATIVES_MISSING"],
  ["VISIT", 30, 5, undefined],
  ["VISIT", 30, 6, "TOO_MANY_REPRESENTATIVES"],
] as const)("%s of %d with %s representatives: %s", (channel, numberOfPetitioners, representatives, code) => {
  expect(representativesFit({ channel, numberOfPetitioners, representatives })?.code).toBe(code);
});

test("petitions are registered by the people of a petition body", () => {
  expect(registeringBody({ post: "PETITION_CLERK", organizationId: "office" })).toBe("office");
  expect(registeringBody({ post: "PETITION_HEAD", organizationId: null })).toMatchObject({ code: "NOT_YOUR_ACT" });
  expect(registeringBody({ post: "CENTRE_CLERK", organizationId: "centre" })).toMatchObject({ code: "NOT_YOUR_ACT" });
});

test.each([
  ["APPEAL_REQUEST", "d", undefined],
  ["SUGGESTION", null, undefined],
  ["SUGGESTION", "d", "CLASS_WITHOUT_DISPUTE"],
  ["COMPLAINT_ACCUSATION", "d", "CLASS_WITHOUT_DISPUTE"],
] as const)("%s with dispute %s: %s", (petitionClass, disputeId, code) => {
  expect(mayBelongToDispute({ petitionClass, disputeId })?.code).toBe(code);
});

test("those who bring a petition are parties of its dispute, and nobody need be named", () => {
  expect(broughtByParties([], [])).toBeUndefined();
  expect(broughtByParties(["a"], ["a", "b"])).toBeUndefined();
  expect(broughtByParties(["a"], [])?.code).toBe("NOT_A_PARTY");
});

const appeal = (disputeId: string | null) => ({ petitionClass: "APPEAL_REQUEST", disputeId }) as const;

test.each([
  ["the same dispute", appeal("d"), appeal("d"), undefined],
  ["a dispute only now", appeal("d"), appeal(null), undefined],
  ["another dispute", appeal("d"), appeal("e"), "OTHER_MATTER"],
  ["another class", appeal(null), { petitionClass: "SUGGESTION", disputeId: null }, "OTHER_MATTER"],
] as const)("an earlier item of %s", (_what, item, earlier, code) => {
  expect(sameMatter(item, earlier, "repeatOfId")?.code).toBe(code);
});

test.each([
  ["REGISTERED", false],
  ["FORWARDED", false],
  ["NOTIFIED", false],
  ["NOT_REENTERED", false],
  ["ROUTED", false],
  ["ACCEPTED", true],
  ["IN_MEDIATION", true],
  ["REPORTED", false],
  ["DIRECTED", false],
  ["PROCEDURE_ROUTED", true],
  ["OPINION_ISSUED", true],
] as const)("an earlier item at %s is a ground not to take the matter in anew: %s", (state, ground) => {
  expect(handledAlready(state) === undefined).toBe(ground);
});

test.each([
  ["JUSTICE", "APPEAL_REQUEST", undefined],
  ["DISCIPLINE", "APPEAL_REQUEST", "NOT_FOR_DISCIPLINE"],
  ["DISCIPLINE", "COMPLAINT_ACCUSATION", undefined],
  ["JUSTICE", "COMPLAINT_ACCUSATION", undefined],
  ["JUSTICE", "SUGGESTION", undefined],
] as const)("to %s goes %s: %s", (to, petitionClass, code) => {
  expect(routeFits(to, petitionClass)?.code).toBe(code);
});
