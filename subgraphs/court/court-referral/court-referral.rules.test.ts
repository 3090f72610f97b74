import { noneRunning, refusesForItself } from "./court-referral.rules.ts";

test.each([
  ["the court writes down what a party said", { personId: "an" }, false, "clerk", undefined],
  ["a party refuses for itself", { personId: "an" }, true, "an", undefined],
  ["a party cannot refuse for the other", { personId: "bo" }, true, "an", "NOT_A_PARTY"],
  ["a stranger is no party", undefined, false, "clerk", "NOT_A_PARTY"],
])("%s", (_case, party, viewerIsParty, personId, code) => {
  expect(refusesForItself(party, viewerIsParty, personId)?.code).toBe(code);
});

test("one track at a time, and the one that runs is named by its number", () => {
  expect(noneRunning(null)).toBeUndefined();
  expect(noneRunning({ preFilingNumber: "(2026)鄂1003诉前调1号" })).toMatchObject({
    code: "ALREADY_OPEN",
    message: "The court has this dispute already, under (2026)鄂1003诉前调1号.",
  });
});
