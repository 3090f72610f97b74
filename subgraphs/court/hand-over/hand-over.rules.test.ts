import {
  type Answered,
  askedForThis,
  clockFromSigning,
  everyoneConsents,
  onlyParties,
  papersAreNamed,
} from "./hand-over.rules.ts";

const said = (partyId: string, answer: Answered["answer"] = "GIVEN", askedOn = "2026-03-02"): Answered => ({
  partyId,
  answer,
  askedOn,
});

test.each([
  ["all agreed", [said("an"), said("bo")], undefined],
  ["one was not asked", [said("an")], ["bo"]],
  ["one said no", [said("an"), said("bo", "REFUSED")], ["bo"]],
  ["nobody was asked", [], ["an", "bo"]],
])("%s: the consent that is missing is named", (_case, consents, missing) => {
  expect(everyoneConsents(["an", "bo"], consents)?.facts?.["partyIds"]).toEqual(missing);
});

test("nobody but the parties is asked, and each of them once", () => {
  expect(onlyParties(["an", "bo"], [said("an"), said("bo")])).toBeUndefined();
  expect(onlyParties(["an", "bo"], [said("an"), said("bo"), said("cy")])?.code).toBe("NOT_A_PARTY");
  expect(onlyParties(["an", "bo"], [said("an", "REFUSED"), said("an")])?.code).toBe("NOT_A_PARTY");
});

test.each([
  ["2026-03-04", undefined],
  ["2026-03-06", undefined],
  ["2026-03-03", "NOT_ASKED_FOR_THIS"],
  ["2026-03-07", "NOT_ASKED_FOR_THIS"],
])("asked on %s for a hand-over the matter is free for since the 4th, on the 6th", (askedOn, code) => {
  expect(askedForThis([said("an", "GIVEN", askedOn)], "2026-03-04", "2026-03-06")?.code).toBe(code);
});

test.each([
  [1, "0".repeat(64), undefined],
  [0, "0".repeat(64), "PAPER_NOT_NAMED"],
  [1, "0".repeat(63), "PAPER_NOT_NAMED"],
  [1, "Z".repeat(64), "PAPER_NOT_NAMED"],
])("a paper of %d pages with the digest %s", (pages, sha256, code) => {
  expect(papersAreNamed([{ pages, sha256 }])?.code).toBe(code);
});

test.each([
  ["DELEGATED", null, "COURT_DELEGATED"],
  ["ENTRUSTED", "ORDINARY", "COURT_ENTRUSTED_ORD"],
  ["ENTRUSTED", "SUMMARY", "COURT_ENTRUSTED_SUM"],
] as const)("%s in %s procedure starts %s", (mode, procedure, clock) => {
  expect(clockFromSigning(mode, procedure)).toBe(clock);
});
