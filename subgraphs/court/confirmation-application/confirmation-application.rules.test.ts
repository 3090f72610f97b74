import type { ConfirmationState } from "../confirmation/confirmation.states.ts";
import {
  anApplicant,
  appliedJointly,
  appliesHere,
  hasJurisdiction,
  noneBefore,
  receivedThen,
  supplementIsClear,
} from "./confirmation-application.rules.ts";

test.each([
  [["an", "bo"], undefined],
  [["bo", "an", "an"], undefined],
  [["an"], "NOT_JOINT"],
  [[], "NOT_JOINT"],
  [["an", "bo", "cy"], "NOT_A_PARTY"],
])("of the parties an and bo, %j apply", (applicants, code) => {
  expect(appliedJointly(["an", "bo"], applicants)?.code).toBe(code);
});

test.each([
  ["PARTY", null, undefined],
  ["JUDGE_ASSISTANT", "here", undefined],
  ["JUDGE", "there", "OTHER_BODY"],
  ["MEDIATOR", "here", "NOT_YOUR_ACT"],
] as const)("%s of %s hands an application in here", (post, organizationId, code) => {
  expect(appliesHere({ post, organizationId }, "here")?.code).toBe(code);
});

test.each([
  ["PARTY", "2026-03-10", undefined],
  ["PARTY", "2026-03-09", "DAY_OUTSIDE"],
  ["JUDGE_ASSISTANT", "2026-03-09", undefined],
  ["JUDGE_ASSISTANT", "2026-03-01", "DAY_OUTSIDE"],
  ["JUDGE_ASSISTANT", "2026-03-11", "DAY_OUTSIDE"],
] as const)("%s names %s for an agreement in effect since the 2nd, on the 10th", (post, appliedOn, code) => {
  expect(receivedThen(appliedOn, "2026-03-02", "2026-03-10", post)?.code).toBe(code);
});

test.each([
  ["inviting", "inviting", ["local"], undefined],
  ["local", "inviting", ["local"], ["inviting"]],
  ["local", null, ["local", "above"], undefined],
  ["above", null, ["local", "above"], undefined],
  ["other", null, ["local", "above"], ["local", "above"]],
])("to %s, where %s invited and %j are over the division: the right ones are %j", (court, inviting, over, right) => {
  expect(hasJurisdiction(court, inviting, over)?.facts?.["courtIds"]).toEqual(right);
});

test.each<[ConfirmationState, boolean]>([
  ["APPLIED", false],
  ["SUPPLEMENT_REQUESTED", false],
  ["ACCEPTED", false],
  ["CONFIRMED", false],
  ["DISMISSED", false],
  ["NOT_ACCEPTED", true],
  ["WITHDRAWN", true],
  ["DEEMED_WITHDRAWN", true],
  ["ENFORCEMENT_APPLIED", false],
  ["SET_ASIDE", false],
])("after one that stands at %s another may be made: %s", (state, again) => {
  expect(
    noneBefore([
      { state: "WITHDRAWN", courtId: "a" },
      { state, courtId: "b" },
    ]) === undefined,
  ).toBe(again);
});

test("papers are named, and there is at least a day for them", () => {
  expect(supplementIsClear("2026-03-03", ["协议原件"], "2026-03-02")).toBeUndefined();
  expect(supplementIsClear("2026-03-02", ["协议原件"], "2026-03-02")?.code).toBe("DAY_PASSED");
  expect(supplementIsClear("2026-03-03", [], "2026-03-02")?.code).toBe("NO_PAPERS");
});

test("an applicant is one by its own account", () => {
  const parties = [
    { id: "an", personId: "person-an" },
    { id: "bo", personId: null },
  ];
  expect(anApplicant(["an", "bo"], parties, "person-an")).toBeUndefined();
  expect(anApplicant(["bo"], parties, "person-an")?.code).toBe("NOT_AN_APPLICANT");
  expect(anApplicant(["an", "bo"], parties, "person-cy")?.code).toBe("NOT_AN_APPLICANT");
});
