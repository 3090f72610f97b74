import { everyoneInvites, expertFits, partyOnlyWithdraws, takePartNow } from "./participant.rules.ts";

const yes = (partyId: string, askedOn = "2026-03-03") => ({ partyId, askedOn, answer: "GIVEN" }) as const;

test.each([
  ["everybody said yes", [yes("an"), yes("bo")], undefined],
  ["one was not asked", [yes("an")], "CONSENT_MISSING"],
  ["one said no", [yes("an"), { ...yes("bo"), answer: "REFUSED" as const }], "CONSENT_MISSING"],
  ["one was asked before the case came", [yes("an"), yes("bo", "2026-03-01")], "DAY_OUTSIDE"],
  ["one will be asked tomorrow", [yes("an"), yes("bo", "2026-03-05")], "DAY_OUTSIDE"],
])("%s", (_case, answers, code) => {
  expect(everyoneInvites(["an", "bo"], answers, "2026-03-02", "2026-03-04")?.code).toBe(code);
});

test("an expert is of the pool and within the term; a neighbour need not be", () => {
  const expert = { field: "MEDICAL", termFrom: "2025-01-01", termUntil: "2026-03-03" };
  expect(expertFits("EXPERT", expert, "2026-03-03")).toBeUndefined();
  expect(expertFits("EXPERT", expert, "2026-03-04")).toMatchObject({ facts: { termUntil: "2026-03-03" } });
  expect(expertFits("EXPERT", null, "2026-03-03")?.code).toBe("NOT_IN_THE_POOL");
  expect(expertFits("HELPER", null, "2026-03-03")).toBeUndefined();
});

test("a party withdraws its consent and says nothing else for the committee", () => {
  expect(partyOnlyWithdraws("PARTY", "CONSENT_WITHDRAWN")).toBeUndefined();
  expect(partyOnlyWithdraws("PARTY", "DONE")?.code).toBe("NOT_YOUR_ACT");
  expect(partyOnlyWithdraws("MEDIATOR", "DONE")).toBeUndefined();
});

test("only who takes part now is present", () => {
  expect(takePartNow(["a", "b"], ["a"])).toMatchObject({ facts: { participantIds: ["b"] } });
  expect(takePartNow([], [])).toBeUndefined();
});
