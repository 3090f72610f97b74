import type { ClockRule } from "../deadline/clock-rule.ts";
import { clocks } from "../deadline/clocks.ts";
import {
  type Extending,
  extensionAllowed,
  groundAllowed,
  ownersAct,
  standsStill,
  stillRuns,
} from "./deadline-change.rules.ts";

const clock = { code: "X", status: "RUNNING", dueOn: "2026-03-09", basis: "Rule", extensions: [] };
const asked = (change: Partial<Extending>): Extending => ({
  post: "JUDGE",
  days: 5,
  approval: null,
  partyIds: ["a", "b"],
  agreedBy: [],
  ...change,
});
const rule = (code: keyof typeof clocks): ClockRule => clocks[code];

test("on its last day a clock may still be changed, the day after not", () => {
  expect(stillRuns(clock, "2026-03-09")).toBeUndefined();
  expect(stillRuns(clock, "2026-03-10")).toMatchObject({ code: "DEADLINE_OVER", facts: { lastDay: "2026-03-09" } });
});

test("only a clock that runs is stopped, and only one that stands still goes on", () => {
  expect(stillRuns({ ...clock, status: "SUSPENDED" }, "2026-03-03")).toMatchObject({ facts: { allowed: ["RESUME"] } });
  expect(standsStill(clock)).toMatchObject({ code: "WRONG_STATE" });
  expect(standsStill({ ...clock, status: "SUSPENDED" })).toBeUndefined();
});

test("an appraisal stops mediation; a hearing stops a re-examination and nothing else; windows never stand still", () => {
  expect(groundAllowed(rule("PM_MEDICAL"), "APPRAISAL")).toBeUndefined();
  expect(groundAllowed(rule("PET_RECHECK"), "HEARING")).toBeUndefined();
  expect(groundAllowed(rule("PET_REVIEW"), "HEARING")).toMatchObject({ code: "GROUND_NOT_ALLOWED" });
  const windows = Object.values(clocks as Record<string, ClockRule>).filter(({ kind }) => kind === "WINDOW");
  expect(windows.filter(({ suspendedBy, extension }) => suspendedBy ?? extension)).toEqual([]);
});

test("an extension is refused with what would be possible", () => {
  const may = (code: keyof typeof clocks, change: Partial<Extending>) =>
    extensionAllowed(rule(code), clock, asked(change));
  expect(may("CONFIRM_APPLY", {})).toMatchObject({ code: "NOT_EXTENDABLE" });
  expect(may("PET_HANDLE", {})).toMatchObject({ code: "NOT_YOUR_ACT", facts: { posts: ["PETITION_HEAD"] } });
  expect(may("PET_HANDLE", { post: "PETITION_HEAD", days: 31 })).toMatchObject({ facts: { most: 30 } });
  expect(may("CONFIRM_DECIDE", { days: 10 })).toMatchObject({ facts: { approver: "president of the court" } });
  expect(may("CONFIRM_DECIDE", { days: 10, approval: "院长批准1号" })).toBeUndefined();
  expect(may("COURT_DELEGATED", { agreedBy: ["b"] })).toMatchObject({ facts: { partyIds: ["a"] } });
  expect(may("COURT_DELEGATED", { agreedBy: ["b", "a"] })).toBeUndefined();
});

test("an extension is had once, but parties may agree again", () => {
  const extended = { ...clock, extensions: [{ decidedOn: "2026-03-05" }] };
  const head = asked({ post: "PETITION_HEAD" });
  expect(extensionAllowed(rule("PET_HANDLE"), extended, head)).toMatchObject({ facts: { decidedOn: "2026-03-05" } });
  expect(extensionAllowed(rule("COURT_DELEGATED"), extended, asked({ agreedBy: ["a", "b"] }))).toBeUndefined();
});

test("a clock is changed by the body whose record it runs over, and others are told which that is", () => {
  expect(ownersAct("jzq-court", "jzq-court")).toBeUndefined();
  expect(ownersAct("jzq-court", "ssq-court")).toMatchObject({
    code: "OTHER_BODY",
    facts: { organizationId: "jzq-court" },
  });
  expect(ownersAct(null, null)?.code).toBe("OTHER_BODY");
});
