import { type Asked, askedForThis, everyPartyAgrees, holderAllows } from "./mediation-referral.rules.ts";

const asked = (partyId: string, answer: Asked["answer"] = "GIVEN", askedOn = "2026-03-05"): Asked => ({
  partyId,
  answer,
  askedOn,
});

test.each([
  ["everybody", [asked("a"), asked("b")], undefined],
  ["nobody", [], ["a", "b"]],
  ["one of two", [asked("a")], ["b"]],
  ["one, while the other said no", [asked("a"), asked("b", "REFUSED")], ["b"]],
])("consent of %s", (_who, consents, missing) => {
  expect(everyPartyAgrees(["a", "b"], consents)?.facts).toEqual(missing && { partyIds: missing });
});

test("a stranger's consent and a second answer of the same party are none", () => {
  expect(everyPartyAgrees(["a"], [asked("a"), asked("x")])?.code).toBe("NOT_A_PARTY");
  expect(everyPartyAgrees(["a"], [asked("a", "REFUSED"), asked("a")])?.code).toBe("NOT_A_PARTY");
});

test.each([
  ["2026-03-01", "DAY_OUTSIDE"],
  ["2026-03-02", undefined],
  ["2026-03-10", undefined],
  ["2026-03-11", "DAY_OUTSIDE"],
])("asked on %s, for a hand-over possible since 2 March, on 10 March: %s", (askedOn, code) => {
  expect(askedForThis([asked("a", "GIVEN", askedOn)], "2026-03-02", "2026-03-10")?.code).toBe(code);
});

const bodies = { officeId: "office", competentBodyId: "bureau" };

test.each([
  ["REFER_TO_MEDIATION", "bureau", undefined],
  ["REFER_TO_MEDIATION", "office", "NOT_THE_HOLDER"],
  ["ISSUE_OPINION", "office", undefined],
] as const)("%s while %s holds the dispute: %s", (command, holderId, code) => {
  expect(holderAllows(command, holderId, bodies)?.code).toBe(code);
});
