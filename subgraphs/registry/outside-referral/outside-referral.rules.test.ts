import { outsideKindRules } from "./outside-kinds.rules.ts";
import type { OutsideKind } from "./outside-referral.codes.ts";
import {
  commandOf,
  dayInOrder,
  enforceableDeed,
  followedThatFar,
  namesAskingParty,
  onlyWhatTheKindRecords,
  partiesToAsk,
  refersOutside,
} from "./outside-referral.rules.ts";

const kinds = Object.keys(outsideKindRules) as OutsideKind[];
const yes = (partyId: string) => ({ partyId, answer: "GIVEN", askedOn: "2026-03-02", means: "PHONE" }) as const;
const no = (partyId: string) => ({ ...yes(partyId), answer: "REFUSED" }) as const;

test.each([
  ["DISCIPLINE", { outsideNumber: "1" }],
  ["DISCIPLINE", { outcome: "SETTLED" }],
  ["COUNSELLING", { outcome: "ADVISED" }],
  ["LEGAL_AID", { paidOn: "2026-03-02" }],
  ["NOTARY", { excludedDays: 3 }],
  ["LABOR_ARBITRATION", { outcome: "PAID" }],
] as const)("a referral of kind %s does not record %j, and says what it does", (kind, facts) => {
  const { mayRecord, outcomes } = outsideKindRules[kind];
  expect(onlyWhatTheKindRecords(kind, facts)).toMatchObject({
    code: "NOT_RECORDED_HERE",
    facts: { kind, mayRecord, outcomes },
  });
});

test.each([
  ["LABOR_ARBITRATION", { outsideNumber: "荆劳人仲案（2026）8号", outcome: "AWARDED" }],
  ["NOTARY", { deedKind: "ENFORCEABLE_CLAIM", enforceable: true, outcome: "DEED_ISSUED" }],
  ["APPRAISAL", { reportOn: "2026-03-02", excludedDays: 20 }],
  ["LEGAL_AID", { lawyerAssigned: false, outcome: "AID_REFUSED" }],
  ["DISCIPLINE", {}],
] as const)("a referral of kind %s records %j", (kind, facts) => {
  expect(onlyWhatTheKindRecords(kind, facts)).toBeUndefined();
});

test.each(kinds)("kind %s with an outcome records it, and one without has none to name", (kind) => {
  const { mayRecord, outcomes } = outsideKindRules[kind];
  expect(mayRecord.includes("OUTCOME")).toBe(outcomes.length > 0);
});

test("a deed on evidence is not enforceable", () => {
  expect(enforceableDeed({ enforceable: true, deedKind: "EVIDENCE" })?.code).toBe("NOT_ENFORCEABLE");
  expect(enforceableDeed({ enforceable: true })?.code).toBe("NOT_ENFORCEABLE");
  expect(enforceableDeed({ enforceable: false, deedKind: "EVIDENCE" })).toBeUndefined();
});

test("counselling ends with the answer, a discipline matter with the sending", () => {
  expect(followedThatFar("COUNSELLING", "TAKE_UP")).toBeUndefined();
  expect(followedThatFar("COUNSELLING", "SEND")?.code).toBe("NOT_FOLLOWED_FURTHER");
  expect(followedThatFar("DISCIPLINE", "ACCEPT")?.code).toBe("NOT_FOLLOWED_FURTHER");
  expect(followedThatFar("LEGAL_AID", "CONCLUDE")).toBeUndefined();
});

test("what a party applies for names it, what the parties share asks them all, a discipline matter names nobody", () => {
  expect(namesAskingParty("LEGAL_AID", null, ["a"])?.code).toBe("NO_ASKING_PARTY");
  expect(namesAskingParty("LEGAL_AID", "x", ["a"])?.code).toBe("NOT_A_PARTY");
  expect(namesAskingParty("DISCIPLINE", "a", ["a"])?.code).toBe("NOBODY_NAMED");
  expect(partiesToAsk("LEGAL_AID", "a", ["a", "b"])).toEqual(["a"]);
  expect(partiesToAsk("NOTARY", null, ["a", "b"])).toEqual(["a", "b"]);
  expect(partiesToAsk("DISCIPLINE", null, ["a", "b"])).toEqual([]);
});

test.each([
  ["nobody has answered", [], null],
  ["one of two has said yes", [yes("a")], null],
  ["both have", [yes("a"), yes("b")], "TAKE_UP"],
  ["one has said no", [yes("a"), no("b")], "DECLINE"],
  ["somebody else has said no", [yes("a"), yes("b"), no("c")], "TAKE_UP"],
] as const)("where %s", (_what, consents, command) => {
  expect(commandOf(["a", "b"], consents)).toBe(command);
});

test.each([
  ["2026-03-01", "2026-03-02", false],
  ["2026-03-02", "2026-03-02", true],
  ["2026-03-05", "2026-03-02", true],
  ["2026-03-06", "2026-03-02", false],
  ["2020-01-01", null, true],
])("on the fifth, %s after %s is in order: %s", (day, earliest, fits) => {
  expect(dayInOrder(day, earliest, "2026-03-05", "on") === undefined).toBe(fits);
});

test.each([
  ["the holder", "LEGAL_AID", { post: "MEDIATOR", organizationId: "holder" }, undefined],
  ["the centre", "LEGAL_AID", { post: "CENTRE_CLERK", organizationId: "centre" }, undefined],
  ["another body", "LEGAL_AID", { post: "JUDGE", organizationId: "court" }, "NOT_THE_HOLDER"],
  ["a party", "LEGAL_AID", { post: "PARTY", organizationId: null }, "NOT_THE_HOLDER"],
  ["the centre", "DISCIPLINE", { post: "CENTRE_HEAD", organizationId: "centre" }, undefined],
  ["the holder", "DISCIPLINE", { post: "MEDIATOR", organizationId: "holder" }, "NOT_YOUR_ACT"],
] as const)("%s refers a matter of kind %s", (_who, kind, viewer, code) => {
  expect(refersOutside(kind, viewer, "holder")?.code).toBe(code);
});
