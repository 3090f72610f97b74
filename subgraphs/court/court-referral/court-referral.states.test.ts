import { accepts, move } from "../../shared/state-machine/move.ts";
import {
  deadEnds,
  unfounded,
  unknownTargets,
  unreachable,
  unusedCommands,
} from "../../shared/state-machine/soundness.ts";
import { type CourtReferralState, courtReferralProcedure, runningStates } from "./court-referral.states.ts";

const states = Object.keys(courtReferralProcedure.states) as CourtReferralState[];

test.each([unreachable, deadEnds, unknownTargets, unfounded, unusedCommands])("%p finds nothing wrong", (check) => {
  expect(check(courtReferralProcedure)).toEqual([]);
});

test("every state that waits names a clock", () => {
  expect(runningStates.filter((state) => !courtReferralProcedure.states[state].clocks?.length)).toEqual([]);
});

test("no state before the filing holds the suit up, but for a statement that settled it", () => {
  const filed = [
    "CASE_FILED",
    "PRE_HEARING",
    "PRE_HEARING_AGREED",
    "ENTRUSTED",
    "ENTRUSTED_RECEIVED",
    "ENTRUSTED_AGREED",
    "ENTRUSTED_FAILED",
  ];
  const after = [...filed, "TRIAL", "WITHDRAWN", "MEDIATION_STATEMENT"];
  const unfileable = states.filter((state) => !accepts(courtReferralProcedure, state, "FILE_CASE"));
  expect(unfileable.sort()).toEqual(after.sort());
  expect(
    filed.filter((state) => !accepts(courtReferralProcedure, state as CourtReferralState, "RESUME_TRIAL")),
  ).toEqual([]);
});

test("what is delegated is never entrusted before the case is filed, and the other way round", () => {
  const accepting = (command: "DELEGATE" | "ENTRUST"): CourtReferralState[] =>
    states.filter((state) => accepts(courtReferralProcedure, state, command));
  expect(accepting("DELEGATE")).toEqual(["COMPLAINT_RECEIVED"]);
  expect(accepting("ENTRUST")).toEqual(["CASE_FILED"]);
});

test("papers that come back unsigned lead to where they were sent from", () => {
  const { DELEGATED, ENTRUSTED, COMPLAINT_RECEIVED, CASE_FILED } = courtReferralProcedure.states;
  expect([COMPLAINT_RECEIVED.on.DELEGATE?.to, CASE_FILED.on.ENTRUST?.to]).toEqual(["DELEGATED", "ENTRUSTED"]);
  expect([DELEGATED.on.TAKE_BACK?.to, ENTRUSTED.on.TAKE_BACK?.to]).toEqual(["COMPLAINT_RECEIVED", "CASE_FILED"]);
});

test("a statement is the judge's: an assistant is told the post and the article", () => {
  expect(move(courtReferralProcedure, "ENTRUSTED_AGREED", "ISSUE_STATEMENT", "JUDGE")).toBe("MEDIATION_STATEMENT");
  expect(move(courtReferralProcedure, "ENTRUSTED_AGREED", "ISSUE_STATEMENT", "JUDGE_ASSISTANT")).toMatchObject({
    code: "NOT_YOUR_ACT",
    facts: { posts: ["JUDGE"], source: "Court-Invited Mediation Provisions, art. 20; Civil Procedure Law, art. 100" },
  });
});
