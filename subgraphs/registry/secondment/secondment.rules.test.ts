import { endable, postOfCentre, secondable } from "./secondment.rules.ts";

test.each([
  ["a year", "2026-03-02", "2027-03-01", undefined],
  ["two years", "2026-03-02", "2028-03-01", undefined],
  ["more", "2026-03-02", "2028-03-04", "TOO_LONG"],
  ["the wrong way round", "2026-03-02", "2026-03-01", "DAYS_REVERSED"],
  ["over", "2025-03-02", "2026-03-01", "DAYS_REVERSED"],
])("lending for %s: %s to %s, %s", (_title, since, until, code) => {
  expect(secondable(since, until, "2026-03-02")?.code).toBe(code);
});

test("it ends on a day that is still to come", () => {
  const span = { since: "2026-03-02", until: "2026-06-30" };
  expect(endable(span, "2026-04-01", "2026-04-01")).toBeUndefined();
  expect(endable(span, "2026-03-31", "2026-04-01")?.code).toBe("DAY_OUTSIDE_SECONDMENT");
  expect(endable(span, "2026-07-01", "2026-04-01")?.code).toBe("DAY_OUTSIDE_SECONDMENT");
  expect(endable(span, "2026-07-01", "2026-07-01")?.code).toBe("ENDED_ALREADY");
});

test("whoever is lent acts under a post of the centre", () => {
  expect([postOfCentre("CENTRE_CLERK"), postOfCentre("MEDIATOR")?.code]).toEqual([undefined, "POST_OF_OTHERS"]);
});
