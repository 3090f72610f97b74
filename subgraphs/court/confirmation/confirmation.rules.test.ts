import { chinaCalendar } from "../../shared/deadline/calendar.ts";
import {
  anApplicant,
  appliedInTime,
  appliedJointly,
  appliesHere,
  hasJurisdiction,
  noneBefore,
  numberOfAccepted,
  receivedThen,
  routesAreTold,
  supplementIsClear,
} from "./confirmation.rules.ts";
import type { ConfirmationState } from "./confirmation.states.ts";

/**
 * Worked out by hand from the State Council's calendar of 2026: Tomb-sweeping Day 4 to 6 April, Labour Day 1 to 5 May,
 * Dragon Boat Festival 19 to 21 June, National Day 1 to 7 October; Saturday, 9 May is a make-up work day.
 */
test.each([
  ["2026-03-02", "2026-04-01", undefined],
  ["2026-03-02", "2026-04-02", "2026-04-01"],
  ["2026-03-05", "2026-04-07", undefined],
  ["2026-03-05", "2026-04-08", "2026-04-07"],
  ["2026-04-01", "2026-05-06", undefined],
  ["2026-04-01", "2026-05-07", "2026-05-06"],
  ["2026-04-09", "2026-05-09", undefined],
  ["2026-04-09", "2026-05-10", "2026-05-09"],
  ["2026-05-20", "2026-06-22", undefined],
  ["2026-05-20", "2026-06-23", "2026-06-22"],
  ["2026-09-01", "2026-10-08", undefined],
  ["2026-09-01", "2026-10-09", "2026-10-08"],
  ["2026-12-15", "2027-06-01", undefined],
])("in effect on %s and applied for on %s, the last day it missed is %s", (effectiveOn, appliedOn, lastDay) => {
  expect(appliedInTime(effectiveOn, appliedOn, chinaCalendar)?.facts?.["lastDay"]).toBe(lastDay);
});

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
])("after one that stands at %s another may be made: %s", (state, again) => {
  expect(
    noneBefore([
      { state: "WITHDRAWN", courtId: "a" },
      { state, courtId: "b" },
    ]) === undefined,
  ).toBe(again);
});

test("the number follows where the agreement came from", () => {
  expect(numberOfAccepted("DELEGATED")).toBe("CONFIRMATION_AFTER_PRE_FILING");
  expect(numberOfAccepted("ENTRUSTED")).toBe("SPECIAL_PROCEDURE");
  expect(numberOfAccepted(null)).toBe("SPECIAL_PROCEDURE");
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

test("a dismissal names at least one route", () => {
  expect(routesAreTold(["SUE"])).toBeUndefined();
  expect(routesAreTold([])?.code).toBe("ROUTES_NOT_TOLD");
});
