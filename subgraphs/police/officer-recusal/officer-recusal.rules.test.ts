import {
  type AskedOfOfficer,
  decidedThere,
  notAskedTwice,
  notInOwnCause,
  notRecused,
  nothingWaits,
  orderedBy,
  orderedOnce,
  recusalsAllow,
  subjectOf,
  whileMediating,
} from "./officer-recusal.rules.ts";

const asked = (change: Partial<AskedOfOfficer> = {}): AskedOfOfficer => ({
  id: "r1",
  about: "OFFICER",
  officerId: "zhou",
  ground: "INTEREST",
  partyId: "zhang",
  state: "REQUESTED",
  requestedOn: "2026-03-03",
  decisionReason: null,
  ...change,
});
const zhou = { personId: "zhou", post: "POLICE_OFFICER" } as const;
const colleague = { personId: "wu", post: "POLICE_OFFICER" } as const;
const head = { personId: "he", post: "STATION_HEAD" } as const;

test.each(["REQUESTED", "WITH_HIGHER_BODY"] as const)(
  "while it is %s, agreeing and calling wait, with the fact",
  (state) => {
    const facts = { recusalId: "r1", about: "OFFICER", requestedOn: "2026-03-03" };
    for (const command of ["AGREE", "CALL_SECOND", "CALL_SITTING"])
      expect(recusalsAllow(command, zhou, [asked({ state })])).toMatchObject({ code: "RECUSAL_PENDING", facts });
  },
);

test.each(["FAIL", "END", "FIND_NOT_MEDIABLE", "PERFORM", "START"])("%s waits for no decision", (command) => {
  expect(recusalsAllow(command, zhou, [asked()])).toBeUndefined();
});

test.each(["GRANTED", "REJECTED", "LAPSED"] as const)("nothing waits for one that is %s", (state) => {
  expect(recusalsAllow("AGREE", colleague, [asked({ state })])).toBeUndefined();
});

test("who stepped aside does nothing any more; a colleague goes on", () => {
  const granted = [asked({ state: "GRANTED" })];
  expect(recusalsAllow("FAIL", zhou, granted)).toMatchObject({ code: "OFFICER_RECUSED", facts: { recusalId: "r1" } });
  expect(notRecused(colleague, granted)).toBeUndefined();
  expect(notRecused(head, granted)).toBeUndefined();
});

test("the head whom a party named by the post is kept out by the post, the officers are not", () => {
  const granted = [asked({ about: "HEAD", officerId: null, state: "GRANTED" })];
  expect(notRecused(head, granted)?.code).toBe("OFFICER_RECUSED");
  expect(notRecused(zhou, granted)).toBeUndefined();
  // One about an officer nobody knows keeps nobody out by guess.
  expect(notRecused(zhou, [asked({ officerId: null, state: "GRANTED" })])).toBeUndefined();
});

test("what was rejected is not asked again by the same party on the same ground about the same officer", () => {
  const rejected = [asked({ state: "REJECTED", decisionReason: "无利害关系" })];
  const again = { about: "OFFICER", officerId: "zhou", ground: "INTEREST", partyId: "zhang" } as const;
  expect(notAskedTwice(rejected, again)).toMatchObject({
    code: "DECIDED_BEFORE",
    facts: { recusalId: "r1", decisionReason: "无利害关系" },
  });
  for (const other of [
    { officerId: "wu" },
    { ground: "OTHER_RELATION" },
    { partyId: "li" },
    { about: "HEAD" },
  ] as const)
    expect(notAskedTwice(rejected, { ...again, ...other })).toBeUndefined();
  expect(notAskedTwice([asked()], { ...again, partyId: "li" })?.code).toBe("RECUSAL_PENDING");
});

test("a party names whom it means, an officer speaks for itself only", () => {
  expect(subjectOf("PARTY", null, "PARTY")).toBe("OFFICER");
  expect(subjectOf("PARTY", "HEAD", "POLICE_OFFICER")).toBe("HEAD");
  expect(subjectOf("OFFICER", null, "POLICE_OFFICER")).toBe("OFFICER");
  expect(subjectOf("OFFICER", null, "STATION_HEAD")).toBe("HEAD");
  expect(subjectOf("OFFICER", "HEAD", "POLICE_OFFICER")).toMatchObject({ code: "NOT_FOR_A_COLLEAGUE" });
});

test("about the head the higher body's number is written down, about an officer there is none", () => {
  expect(decidedThere("HEAD", null)).toMatchObject({ code: "NUMBER_MISSING" });
  expect(decidedThere("HEAD", "荆公回决〔2026〕1号")).toBeUndefined();
  expect(decidedThere("OFFICER", null)).toBeUndefined();
  expect(decidedThere("OFFICER", "荆公回决〔2026〕1号")).toMatchObject({ code: "NOT_FROM_ABOVE" });
});

test("nobody rejects a request about itself, and nobody steps aside from what is over", () => {
  expect(notInOwnCause("he", "he")?.code).toBe("OWN_CAUSE");
  expect(notInOwnCause(null, "he")).toBeUndefined();
  expect(nothingWaits(undefined)).toBeUndefined();
  expect(whileMediating(false)?.code).toBe("NOT_MEDIATING");
});

test("the head orders it of an officer, and an officer writes down what was ordered of the head", () => {
  expect(orderedBy("OFFICER", "STATION_HEAD")).toBeUndefined();
  expect(orderedBy("HEAD", "POLICE_OFFICER")).toBeUndefined();
  expect(orderedBy("OFFICER", "POLICE_OFFICER")).toMatchObject({
    code: "NOT_YOUR_ACT",
    facts: { posts: ["STATION_HEAD"] },
  });
  expect(orderedBy("HEAD", "STATION_HEAD")).toMatchObject({
    code: "NOT_YOUR_ACT",
    facts: { posts: ["POLICE_OFFICER"] },
  });
});

test("an order is about the officer in charge, never about whoever gives it, and not while a request waits", () => {
  const officer = { about: "OFFICER", officerId: "zhou" } as const;
  expect(orderedOnce([], officer, head)).toBeUndefined();
  expect(orderedOnce([asked()], officer, head)?.code).toBe("RECUSAL_PENDING");
  expect(orderedOnce([asked({ state: "REJECTED" })], officer, head)).toBeUndefined();
  expect(orderedOnce([], { about: "OFFICER", officerId: null }, head)?.code).toBe("NOBODY_IN_CHARGE");
  expect(orderedOnce([], { about: "OFFICER", officerId: "he" }, head)?.code).toBe("OWN_CAUSE");
});

test("the head steps aside once, and whoever stepped aside writes nothing down", () => {
  const ofHead = { about: "HEAD", officerId: null } as const;
  expect(orderedOnce([], ofHead, zhou)).toBeUndefined();
  expect(orderedOnce([asked({ ...ofHead, state: "GRANTED" })], ofHead, zhou)?.code).toBe("STEPPED_ASIDE_ALREADY");
  expect(orderedOnce([asked({ state: "GRANTED" })], ofHead, zhou)?.code).toBe("OFFICER_RECUSED");
});
