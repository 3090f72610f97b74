import {
  type Asked,
  asksForItself,
  mediatorsAfter,
  notAskedTwice,
  notInOwnCause,
  notRecused,
  nothingWaits,
} from "./recusal.rules.ts";

const asked = (change: Partial<Asked> = {}): Asked => ({
  id: "r1",
  mediatorId: "lin",
  ground: "INTEREST",
  askedBy: "PARTY",
  partyId: "an",
  state: "REQUESTED",
  requestedOn: "2026-03-03",
  decisionReason: null,
  ...change,
});

test("while a request waits its facts are the reason why the rest does", () => {
  expect(nothingWaits(asked())).toMatchObject({
    code: "RECUSAL_PENDING",
    facts: { recusalId: "r1", mediatorId: "lin", requestedOn: "2026-03-03" },
  });
  expect(nothingWaits(null)).toBeUndefined();
});

test("what was rejected is not asked again by the same party on the same ground", () => {
  const rejected = asked({ state: "REJECTED", decisionReason: "无利害关系" });
  const again = { mediatorId: "lin", ground: "INTEREST", partyId: "an" } as const;
  expect(notAskedTwice([rejected], again)).toMatchObject({
    code: "DECIDED_BEFORE",
    facts: { decisionReason: "无利害关系" },
  });
  expect(notAskedTwice([rejected], { ...again, ground: "FAULT" })).toBeUndefined();
  expect(notAskedTwice([rejected], { ...again, partyId: "bo" })).toBeUndefined();
  expect(notAskedTwice([asked()], { ...again, ground: "FAULT" })?.code).toBe("RECUSAL_PENDING");
});

test("a mediator asks for itself, and decides on nothing that is about itself", () => {
  expect(asksForItself("MEDIATOR", "lin", ["lin"])).toBeUndefined();
  expect(asksForItself("MEDIATOR", "lin", ["fang"])?.code).toBe("NOT_YOUR_ACT");
  expect(asksForItself("PARTY", "lin", [])).toBeUndefined();
  expect(notInOwnCause("lin", ["lin"])?.code).toBe("OWN_CAUSE");
  expect(notInOwnCause("lin", ["fang"])).toBeUndefined();
});

test("who stepped aside stays aside, who was asked to and stayed does not count", () => {
  expect(notRecused(["lin", "fang"], [asked({ state: "GRANTED" })])).toMatchObject({ facts: { mediatorIds: ["lin"] } });
  expect(notRecused(["lin"], [asked({ state: "REJECTED" })])).toBeUndefined();
});

test.each([
  [["lin"], "fang", ["fang"]],
  [["lin", "su"], "fang", ["fang", "su"]],
  [["lin", "su"], null, ["su"]],
  [["lin"], null, "NO_REPLACEMENT"],
  [["lin"], "lin", "NAMED_ALREADY"],
  [["lin", "su"], "su", "NAMED_ALREADY"],
])("of %j lin leaves and %s comes: %j", (before, replacement, after) => {
  const result = mediatorsAfter(before, "lin", replacement);
  expect(Array.isArray(result) ? result : result.code).toEqual(after);
});
