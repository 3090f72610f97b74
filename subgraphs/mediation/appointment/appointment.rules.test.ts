import { byOwnHead, heldByThePool, noOpenCase, soundTraining, stillAppointed } from "./appointment.rules.ts";

test("the head of the mediator's own committee, and nobody else", () => {
  expect(byOwnHead({ post: "COMMITTEE_HEAD", organizationId: "c" }, "c")).toBeUndefined();
  expect(byOwnHead({ post: "COMMITTEE_HEAD", organizationId: "d" }, "c")?.code).toBe("NOT_YOUR_ACT");
  expect(byOwnHead({ post: "MEDIATOR", organizationId: "c" }, "c")).toMatchObject({
    facts: { posts: ["COMMITTEE_HEAD"] },
  });
});

test("an open case is named, and an appointment ends once", () => {
  expect(noOpenCase(["k"])).toMatchObject({ code: "CASES_OPEN", facts: { caseIds: ["k"] } });
  expect(noOpenCase([])).toBeUndefined();
  expect(stillAppointed("2026-03-02")?.code).toBe("ALREADY_REMOVED");
});

test.each([
  ["2026-03-02", 8, undefined],
  ["2026-03-03", 8, "TRAINING_NOT_SOUND"],
  ["2026-03-02", 0, "TRAINING_NOT_SOUND"],
  ["2026-03-02", 25, "TRAINING_NOT_SOUND"],
])("a training on %s of %d hours: %s", (day, hours, code) => {
  expect(soundTraining(day, hours, "2026-03-02")?.code).toBe(code);
});

test("whoever trains comes from the pool, within the term", () => {
  const term = { termFrom: "2025-01-01", termUntil: "2026-12-31" };
  expect(heldByThePool(null, "2026-03-02")?.code).toBe("NOT_IN_THE_POOL");
  expect(heldByThePool(term, "2026-03-02")).toBeUndefined();
  expect(heldByThePool(term, "2027-03-02")).toMatchObject({ code: "TERM_OVER", path: ["trainerId"] });
});
