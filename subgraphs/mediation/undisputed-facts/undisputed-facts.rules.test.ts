import { everyPartyAgreed, mediationFailed, recordedOnce } from "./undisputed-facts.rules.ts";

const yes = (partyId: string, askedOn = "2026-03-10") =>
  ({ partyId, answer: "GIVEN", askedOn, means: "IN_PERSON" }) as const;
const agreed = (consents: Parameters<typeof everyPartyAgreed>[1]) =>
  everyPartyAgreed(["a", "b"], consents, "2026-03-02", "2026-03-10");

test.each([
  ["MEDIATING", "NOT_FAILED"],
  ["AGREED", "NOT_FAILED"],
  ["TERMINATED", undefined],
  ["ACCEPTED", "NOT_FAILED"],
] as const)("of a case at %s: %s", (state, code) => {
  expect(mediationFailed({ state })?.code).toBe(code);
});

test("they are recorded once", () => {
  expect(recordedOnce(null)).toBeUndefined();
  expect(recordedOnce({ recordedOn: "2026-03-10" })?.facts).toEqual({ doneOn: "2026-03-10" });
});

test("every party agrees, and the refusal names who has not", () => {
  expect(agreed([yes("a"), yes("b")])).toBeUndefined();
  expect(agreed([yes("a")])?.facts).toEqual({ partyIds: ["b"] });
  expect(agreed([yes("a"), { ...yes("b"), answer: "REFUSED" }])?.facts).toEqual({ partyIds: ["b"] });
  expect(agreed([yes("a"), yes("b"), yes("c")])?.code).toBe("NOT_A_PARTY");
});

test("nobody was asked before the case was taken, or is asked tomorrow", () => {
  const bounds = { earliest: "2026-03-02", latest: "2026-03-10" };
  expect(agreed([yes("a"), yes("b", "2026-03-01")])?.facts).toEqual(bounds);
  expect(agreed([yes("a"), yes("b", "2026-03-11")])?.facts).toEqual(bounds);
});
