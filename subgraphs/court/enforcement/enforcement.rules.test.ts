import { chinaCalendar } from "../../shared/deadline/calendar.ts";
import { againstAnother, inDefault, withinTwoYears } from "./enforcement.rules.ts";

test.each([
  // Two years after 2 March 2024 end on 2 March 2026, a Monday.
  ["2024-03-02", "2026-03-02", undefined],
  ["2024-03-02", "2026-03-03", "2026-03-02"],
  // Two years after 1 May 2024 end on Labour Day, which is kept until 5 May.
  ["2024-05-01", "2026-05-06", undefined],
  ["2024-05-01", "2026-05-07", "2026-05-06"],
  // Two years after 29 February 2024 end on the last day of February, a make-up work day.
  ["2024-02-29", "2026-02-28", undefined],
  ["2024-02-29", "2026-03-01", "2026-02-28"],
  ["2026-03-02", "2028-06-01", undefined],
])("to be performed by %s and applied for on %s: the last day it missed is %s", (due, on, lastDay) => {
  expect(withinTwoYears(due, on, chinaCalendar)?.facts?.["lastDay"]).toBe(lastDay);
});

const parties = [
  { id: "an", personId: "person-an" },
  { id: "bo", personId: null },
];
const AN = { post: "PARTY", personId: "person-an" } as const;
const COURT = { post: "JUDGE_ASSISTANT", personId: "clerk" } as const;

test.each([
  ["an", "bo", AN, undefined],
  ["bo", "an", AN, "NOT_A_PARTY"],
  ["bo", "an", COURT, undefined],
  ["an", "an", AN, "NOT_A_PARTY"],
  ["an", "cy", AN, "NOT_A_PARTY"],
] as const)("%s applies against %s as %j: %s", (applicantId, defaultingPartyId, viewer, code) => {
  expect(againstAnother({ applicantId, defaultingPartyId }, parties, viewer)?.code).toBe(code);
});

test("until the last day for performing is over nobody is in default", () => {
  expect(inDefault("2026-03-02", "2026-03-03")).toBeUndefined();
  expect(inDefault("2026-03-03", "2026-03-03")?.code).toBe("NOT_DUE_YET");
});
