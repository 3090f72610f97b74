import { chinaCalendar } from "../../shared/deadline/calendar.ts";
import { noneWaiting, objectedInTime, objectorIsClear, takesBackItsOwn } from "./confirmation-objection.rules.ts";

/** Worked out by hand from the State Council's calendar of 2026. */
test.each([
  // Fifteen days after 17 March are over on 1 April.
  ["PARTY", "2026-03-17", "2026-04-01", undefined],
  ["PARTY", "2026-03-17", "2026-04-02", "2026-04-01"],
  // Fifteen days after 20 April are over on 5 May, the last day of Labour Day.
  ["PARTY", "2026-04-20", "2026-05-06", undefined],
  ["PARTY", "2026-04-20", "2026-05-07", "2026-05-06"],
  ["PARTY", null, "2026-12-01", undefined],
  // Six months after 17 March end on 17 September.
  ["OUTSIDER", "2026-03-17", "2026-09-17", undefined],
  ["OUTSIDER", "2026-03-17", "2026-09-18", "2026-09-17"],
  // Six months after 31 August 2025 end on the last day of February, which is a make-up work day.
  ["OUTSIDER", "2025-08-31", "2026-02-28", undefined],
  ["OUTSIDER", "2025-08-31", "2026-03-01", "2026-02-28"],
  ["OUTSIDER", "2026-09-01", "2027-06-01", undefined],
] as const)("%s, counted from %s, on %s: the last day it missed is %s", (objector, from, on, lastDay) => {
  expect(objectedInTime(objector, from, on, chinaCalendar)?.facts?.["lastDay"]).toBe(lastDay);
});

const applicants = [
  { id: "an", personId: "person-an" },
  { id: "bo", personId: null },
];
const AN = { post: "PARTY", personId: "person-an" } as const;
const COURT = { post: "JUDGE_ASSISTANT", personId: "clerk" } as const;

test.each([
  [{ objector: "PARTY", partyId: "an" }, AN, undefined],
  [{ objector: "PARTY", partyId: "bo" }, AN, "NOT_A_PARTY"],
  [{ objector: "PARTY", partyId: "bo" }, COURT, undefined],
  [{ objector: "PARTY", partyId: "cy" }, COURT, "NOT_A_PARTY"],
  [{ objector: "OUTSIDER", knownOn: "2026-03-10" }, AN, "NOT_A_PARTY"],
  [{ objector: "OUTSIDER", knownOn: "2026-03-10" }, COURT, undefined],
  [{ objector: "OUTSIDER", knownOn: "2026-03-11" }, COURT, "DAY_OUTSIDE"],
  [{ objector: "OUTSIDER" }, COURT, "DAY_OUTSIDE"],
] as const)("%j by %j: %s", (objecting, viewer, code) => {
  expect(objectorIsClear(objecting, applicants, viewer, "2026-03-10")?.code).toBe(code);
});

test("one objection of a party waits at a time, and only that party takes it back", () => {
  const raised = { state: "RAISED", objector: "PARTY", partyId: "an" } as const;
  expect(noneWaiting([raised], { objector: "PARTY", partyId: "an" })?.code).toBe("OBJECTION_PENDING");
  expect(noneWaiting([raised], { objector: "PARTY", partyId: "bo" })).toBeUndefined();
  expect(noneWaiting([{ ...raised, state: "REJECTED" }], { objector: "PARTY", partyId: "an" })).toBeUndefined();
  expect(takesBackItsOwn(raised, applicants, AN)).toBeUndefined();
  expect(takesBackItsOwn(raised, applicants, COURT)?.code).toBe("NOT_THE_OBJECTOR");
  const outsider = { objector: "OUTSIDER", partyId: null } as const;
  expect(takesBackItsOwn(outsider, applicants, COURT)).toBeUndefined();
  expect(takesBackItsOwn(outsider, applicants, AN)?.code).toBe("NOT_THE_OBJECTOR");
});
