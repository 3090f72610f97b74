import {
  type ChangeAsked,
  askedInTime,
  notAskedBefore,
  saidToday,
  sittingCalled,
  stayedAway,
} from "./traffic-sitting-change.rules.ts";

const sittingAt = new Date("2026-03-09T15:00:00+08:00");
const asked = (change: Partial<ChangeAsked> = {}): ChangeAsked => ({
  id: "c1",
  partyId: "zhang",
  sittingAt,
  state: "ASKED",
  ...change,
});

test.each([
  ["2026-03-07", undefined],
  ["2026-03-08", undefined],
  ["2026-03-09", "ASKED_TOO_LATE"],
])("asked on %s for another time than 9 March: %s", (askedOn, code) => {
  expect(askedInTime(askedOn, "2026-03-09")?.code).toBe(code);
});

test("too late says which day was the last", () => {
  expect(askedInTime("2026-03-01", "2026-03-01")).toMatchObject({ facts: { lastDay: "2026-02-28" } });
});

test("a party speaks today, an officer may write down what it said before", () => {
  expect(saidToday(true, "2026-03-05", "2026-03-06")?.code).toBe("DAY_OUTSIDE");
  expect(saidToday(true, "2026-03-06", "2026-03-06")).toBeUndefined();
  expect(saidToday(false, "2026-03-05", "2026-03-06")).toBeUndefined();
});

test("a party asks once for a sitting, and again for the next one", () => {
  const again = { partyId: "zhang", sittingAt };
  expect(notAskedBefore([asked({ state: "KEPT" })], again)?.code).toBe("ASKED_BEFORE");
  expect(notAskedBefore([asked()], { ...again, partyId: "li" })).toBeUndefined();
  const next = { ...again, sittingAt: new Date("2026-03-12T15:00:00+08:00") };
  expect(notAskedBefore([asked({ state: "CHANGED" })], next)).toBeUndefined();
});

test("nobody stayed away from a sitting that was not called, is ahead, or was asked to be moved in time", () => {
  const held = { sittingAt, documentOn: "2026-03-09" };
  expect(sittingCalled(null)?.code).toBe("NO_SITTING");
  expect(stayedAway("ABSENT", { ...held, sittingAt: null }, [])?.code).toBe("NO_SITTING");
  expect(stayedAway("ABSENT", { ...held, documentOn: "2026-03-08" }, [])?.code).toBe("NO_SITTING");
  expect(stayedAway("ABSENT", held, [asked()])).toMatchObject({ code: "CHANGE_ASKED", facts: { changeId: "c1" } });
  expect(stayedAway("ABSENT", held, [asked({ state: "KEPT" })])).toBeUndefined();
  expect(stayedAway("ABSENT", held, [asked({ sittingAt: new Date("2026-03-05T15:00:00+08:00") })])).toBeUndefined();
  // Whoever sues or leaves ends it whatever was asked.
  expect(stayedAway("SUED", { ...held, sittingAt: null }, [asked()])).toBeUndefined();
});
