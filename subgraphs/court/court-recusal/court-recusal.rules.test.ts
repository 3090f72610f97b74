import * as soundness from "../../shared/state-machine/soundness.ts";
import {
  type AskedOfCourt,
  askersReview,
  decidedThere,
  decidesAbout,
  notAskedTwice,
  notInOwnCause,
  officialMayAct,
  orderedOnce,
  subjectOf,
  whileItGoesOn,
} from "./court-recusal.rules.ts";
import { courtRecusalProcedure } from "./court-recusal.states.ts";

const request = (change: Partial<AskedOfCourt>): AskedOfCourt => ({
  id: "r1",
  about: "ASSISTANT",
  officialId: "shen",
  ground: "INTEREST",
  askedBy: "PARTY",
  partyId: "p1",
  state: "REQUESTED",
  requestedOn: "2026-03-02",
  decisionReason: null,
  ...change,
});
const shen = { personId: "shen", post: "JUDGE_ASSISTANT" } as const;
const colleague = { personId: "colleague", post: "JUDGE_ASSISTANT" } as const;
const han = { personId: "han", post: "JUDGE" } as const;

test.each(Object.entries(soundness))("the table is sound: %s finds nothing", (_name, check) => {
  expect(check(courtRecusalProcedure)).toEqual([]);
});

test.each([
  ["whoever is asked to step aside, until it is decided", shen, request({}), "RECUSAL_PENDING"],
  ["a colleague meanwhile", colleague, request({}), undefined],
  ["anybody of the post, where nobody knows who is meant", colleague, request({ officialId: null }), "RECUSAL_PENDING"],
  ["the judge, where the assistant is meant", han, request({ officialId: null }), undefined],
  ["whoever stepped aside", shen, request({ state: "GRANTED" }), "OFFICIAL_RECUSED"],
  ["a colleague afterwards", colleague, request({ state: "GRANTED" }), undefined],
  ["whoever stays", shen, request({ state: "REJECTED" }), undefined],
  ["whoever stays, while the rejection is reviewed", shen, request({ state: "UNDER_REVIEW" }), undefined],
] as const)("%s", (_who, acting, one, code) => {
  expect(officialMayAct(acting, [one])?.code).toBe(code);
});

test.each([
  ["PARTY", null, "PARTY", "JUDGE"],
  ["PARTY", "ASSISTANT", "PARTY", "ASSISTANT"],
  ["OFFICIAL", null, "JUDGE", "JUDGE"],
  ["OFFICIAL", null, "JUDGE_ASSISTANT", "ASSISTANT"],
  ["OFFICIAL", "JUDGE", "JUDGE_ASSISTANT", "NOT_FOR_A_COLLEAGUE"],
] as const)("asked by %s about %s under the post %s: %s", (askedBy, about, post, expected) => {
  const subject = subjectOf(askedBy, about, post);
  expect(typeof subject === "string" ? subject : subject.code).toBe(expected);
});

test("one request waits at a time, and the same party is not answered twice on a ground", () => {
  const again = request({});
  expect(notAskedTwice([request({ state: "UNDER_REVIEW" })], again)?.code).toBe("RECUSAL_PENDING");
  const rejected = request({ state: "REJECTED", decisionReason: "无利害关系" });
  expect(notAskedTwice([rejected], again)).toMatchObject({
    code: "DECIDED_BEFORE",
    facts: { recusalId: "r1", decisionReason: "无利害关系" },
  });
  expect(notAskedTwice([rejected], { ...again, ground: "OTHER_RELATION" })).toBeUndefined();
  expect(notAskedTwice([rejected], { ...again, partyId: "p2" })).toBeUndefined();
});

test.each([
  ["JUDGE", null, "NUMBER_MISSING"],
  ["JUDGE", "(2026)鄂1003回1号", undefined],
  ["ASSISTANT", null, undefined],
  ["ASSISTANT", "(2026)鄂1003回1号", "NOT_THE_PRESIDENTS"],
] as const)("of a %s with the number %s: %s", (about, number, code) => {
  expect(decidedThere(about, number)?.code).toBe(code);
});

test("of a judge the assistant writes the president's decision down, of an assistant the judge decides", () => {
  expect(decidesAbout("JUDGE", "JUDGE_ASSISTANT")).toBeUndefined();
  expect(decidesAbout("ASSISTANT", "JUDGE")).toBeUndefined();
  expect(decidesAbout("JUDGE", "JUDGE")?.facts).toMatchObject({ posts: ["JUDGE_ASSISTANT"] });
  expect(notInOwnCause("shen", "shen")?.code).toBe("OWN_CAUSE");
  expect(notInOwnCause("shen", "han")).toBeUndefined();
});

test("an order needs somebody it is about, and no request that waits", () => {
  expect(orderedOnce([], null)?.code).toBe("NOBODY_ACTS");
  expect(orderedOnce([request({})], "shen")?.code).toBe("RECUSAL_PENDING");
  expect(orderedOnce([request({ state: "REJECTED" })], "shen")).toBeUndefined();
  expect(whileItGoesOn(false)?.code).toBe("MATTER_ENDED");
});

test.each([
  ["the party that asked", request({}), { partyId: "p1", personId: "zhang" }, undefined],
  ["another party", request({}), { partyId: "p2", personId: "li" }, "NOT_THE_ASKER"],
  ["whoever withdrew", request({ partyId: null }), { partyId: null, personId: "shen" }, undefined],
  ["a colleague of theirs", request({ partyId: null }), { partyId: null, personId: "colleague" }, "NOT_THE_ASKER"],
] as const)("a review for %s", (_who, one, asking, code) => {
  expect(askersReview(one, asking)?.code).toBe(code);
});
