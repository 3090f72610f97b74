import { isRefusal } from "../../shared/errors/refusal.ts";
import {
  type ReviewStep,
  askedInTime,
  finalOn,
  outcomeFits,
  receivedWhen,
  reviewersAct,
  reviewingBody,
  stepOpened,
} from "./review-step.rules.ts";

const step = (change: Partial<ReviewStep>): ReviewStep => ({
  kind: "REVIEW",
  state: "OPEN",
  bodyId: "city",
  answerReceivedOn: "2026-03-02",
  askBy: "2026-04-01",
  decidedOn: null,
  ...change,
});

test.each([
  [undefined, "REVIEW"],
  [step({ state: "DECIDED" }), "RECHECK"],
  [step({}), "RECEIVED_ALREADY"],
  [step({ state: "LAPSED" }), "RECEIVED_ALREADY"],
  [step({ kind: "RECHECK", state: "DECIDED" }), "FINAL_ALREADY"],
])("after %j the receipt of an answer opens: %s", (latest, expected) => {
  const opened = stepOpened(latest);
  expect(isRefusal(opened) ? opened.code : opened).toBe(expected);
});

test.each([
  ["city", null, { bodyId: "city" }],
  ["city", "city", { bodyId: "city" }],
  [null, "city", { bodyId: "city" }],
  ["city", "county", "NOT_NEXT_ABOVE"],
  [null, null, "HIGHER_BODY_NEEDED"],
  [null, "bureau", "HIGHER_BODY_NEEDED"],
])("the directory says %s, the office %s: %j", (above, named, expected) => {
  const found = reviewingBody("bureau", above, named);
  expect(isRefusal(found) ? found.code : found).toEqual(expected);
});

test.each([
  ["2026-03-02", undefined],
  ["2026-04-01", undefined],
  ["2026-04-02", "ASKED_TOO_LATE"],
  ["2026-03-01", "DAY_OUTSIDE"],
  ["2026-05-01", "DAY_OUTSIDE"],
])("a request received on %s: %s", (day, code) => {
  expect(askedInTime(step({}), day, "2026-04-20")?.code).toBe(code);
});

test("while the last day is not known nothing is too late", () => {
  expect(askedInTime(step({ askBy: null }), "2026-04-20", "2026-04-20")).toBeUndefined();
});

test("an answer is received between the day it was given and today", () => {
  const days = ["2026-03-01", "2026-03-02", "2026-03-10", "2026-03-11"];
  expect(days.filter((day) => receivedWhen(day, "2026-03-02", "2026-03-10") === undefined)).toEqual([
    "2026-03-02",
    "2026-03-10",
  ]);
});

test("a request may be entered by any body it can reach, and is answered by the higher one", () => {
  const bodies = { officeId: "office", competentBodyId: "bureau" };
  const may = (command: "REQUEST" | "DECIDE") =>
    ["office", "bureau", "city", "other", null].filter(
      (body) => reviewersAct(command, { bodyId: "city" }, bodies, body) === undefined,
    );
  expect(may("REQUEST")).toEqual(["office", "bureau", "city"]);
  expect(may("DECIDE")).toEqual(["city"]);
});

test.each([
  ["UPHELD", "EXPLAINED", undefined],
  ["UPHELD", "SUPPORTED", "OUTCOME_MISMATCH"],
  ["CHANGED", "SUPPORTED", undefined],
  ["CHANGED", "EXPLAINED", "OUTCOME_MISMATCH"],
] as const)("%s of an answer that explained, coming to %s: %s", (outcome, result, code) => {
  expect(outcomeFits(outcome, "EXPLAINED", result)?.code).toBe(code);
});

test("a matter is final by its re-examination and by nothing less", () => {
  const review = step({ state: "DECIDED", decidedOn: "2026-04-20" });
  expect(finalOn([review, step({ kind: "RECHECK", state: "LAPSED" })])).toBeNull();
  expect(finalOn([review, step({ kind: "RECHECK", state: "DECIDED", decidedOn: "2026-06-01" })])).toBe("2026-06-01");
});
