import { activityOf, maySeeOwn } from "./activity.rules.ts";

test("both rates are out of what was accepted", () => {
  expect(activityOf({ accepted: 869, mediated: 869, successful: 842 }, true)).toMatchObject({
    mediationRate: 1,
    successRate: 0.969,
  });
  expect(activityOf({ accepted: 0, mediated: 0, successful: 0 }, true)).toMatchObject({ successRate: null });
});

test.each([
  [{ accepted: 4, mediated: 0, successful: 0 }, true],
  [{ accepted: 20, mediated: 18, successful: 10 }, true],
  [{ accepted: 20, mediated: 15, successful: 13 }, true],
  [{ accepted: 20, mediated: 15, successful: 10 }, false],
  [{ accepted: 0, mediated: 0, successful: 0 }, false],
])("to outsiders %j is suppressed: %s; to the committee nothing is", (counted, suppressed) => {
  expect(activityOf(counted, false)).toMatchObject({ suppressed, accepted: suppressed ? null : counted.accepted });
  expect(activityOf(counted, true).suppressed).toBe(false);
});

test("one mediator's numbers are for that mediator and the head, not for a colleague or the centre", () => {
  const lin = { personId: "mediator", committeeId: "c" };
  const viewer = (post: string, personId: string, organizationId: string | null) => ({
    post,
    personId,
    organizationId,
  });
  expect(maySeeOwn(viewer("MEDIATOR", "mediator", "c"), lin)).toBe(true);
  expect(maySeeOwn(viewer("COMMITTEE_HEAD", "head", "c"), lin)).toBe(true);
  expect(maySeeOwn(viewer("COMMITTEE_HEAD", "other", "d"), lin)).toBe(false);
  expect(maySeeOwn(viewer("MEDIATOR", "colleague", "c"), lin)).toBe(false);
  expect(maySeeOwn(viewer("SUPERVISOR", "s", "centre"), { ...lin, personId: null })).toBe(false);
});
