import { headSeals, isSealed, notSealedYet } from "./seal.rules.ts";

test("only the head of the centre seals, and whoever may not is told who does and why", () => {
  expect(headSeals("CENTRE_HEAD")).toBeUndefined();
  expect(headSeals("CENTRE_CLERK")).toMatchObject({
    code: "NOT_YOUR_ACT",
    facts: { posts: ["CENTRE_HEAD"], source: expect.stringContaining("art. 103") as string },
  });
});

test("a dispute has one seal at a time, and only a sealed one is opened", () => {
  const seal = { ground: "JUVENILE_RECORD" };
  expect([notSealedYet(null), notSealedYet(seal)]).toMatchObject([undefined, { code: "ALREADY_SEALED" }]);
  expect([isSealed(seal), isSealed(null)]).toMatchObject([seal, { code: "NOT_SEALED" }]);
});
