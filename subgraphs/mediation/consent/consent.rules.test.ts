import {
  type Answered,
  agreedToOnline,
  askedForThisCase,
  refusalStands,
  standingOf,
  stillGoingOn,
  withdrawsAYes,
} from "./consent.rules.ts";

const said = (partyId: string, answer: Answered["answer"], day: string, online = false): Answered => ({
  partyId,
  askedOn: day,
  means: "PHONE",
  answer,
  online,
  answeredAt: new Date(`${day}T02:00:00Z`),
});

test("a party stands at its latest answer; who was not asked stands at none", () => {
  const yes = said("an", "GIVEN", "2026-03-02");
  const stop = said("an", "WITHDRAWN", "2026-03-05");
  expect(standingOf(["an", "bo"], [yes, stop])).toEqual([
    { partyId: "an", asked: yes, answer: "WITHDRAWN", withdrawnAt: stop.answeredAt },
    { partyId: "bo", asked: null, answer: null, withdrawnAt: null },
  ]);
});

test("a yes of before the hand-over does not count", () => {
  expect(askedForThisCase("2026-03-01", "2026-03-02")).toMatchObject({
    code: "NOT_ASKED_FOR_THIS",
    facts: { openedOn: "2026-03-02" },
  });
  expect(askedForThisCase("2026-03-02", "2026-03-02")).toBeUndefined();
});

test("only those sit online who agreed to it, and none who withdrew", () => {
  const answers = [said("an", "GIVEN", "2026-03-02", true), said("bo", "GIVEN", "2026-03-02")];
  expect(agreedToOnline("ON_SITE", ["an", "bo"], answers)).toBeUndefined();
  expect(agreedToOnline("ONLINE", ["an"], answers)).toBeUndefined();
  expect(agreedToOnline("ONLINE", ["an", "bo"], answers)).toMatchObject({ facts: { partyIds: ["bo"] } });
  const gone = [...answers, said("an", "WITHDRAWN", "2026-03-03", true)];
  expect(agreedToOnline("ONLINE", ["an"], gone)).toMatchObject({ facts: { partyIds: ["an"] } });
});

test("after a refusal the committee does not offer again; the party that refused may apply", () => {
  expect(refusalStands(["bo"], false)).toMatchObject({ code: "REFUSED_BEFORE", facts: { partyIds: ["bo"] } });
  expect(refusalStands(["bo"], true)).toBeUndefined();
  expect(refusalStands([], false)).toBeUndefined();
});

test("only a yes is withdrawn, and only while the case goes on", () => {
  expect(withdrawsAYes("WITHDRAWN", undefined)?.code).toBe("NOTHING_TO_WITHDRAW");
  expect(withdrawsAYes("WITHDRAWN", "GIVEN")).toBeUndefined();
  expect(stillGoingOn("2026-03-09")).toMatchObject({ code: "CASE_ENDED", facts: { endedOn: "2026-03-09" } });
  expect(stillGoingOn(null)).toBeUndefined();
});
