import { isSealed, notSealedYet } from "./seal.rules.ts";

test("a dispute has one seal at a time, and only a sealed one is opened", () => {
  const seal = { ground: "JUVENILE_RECORD" };
  expect([notSealedYet(null), notSealedYet(seal)]).toMatchObject([undefined, { code: "ALREADY_SEALED" }]);
  expect([isSealed(seal), isSealed(null)]).toMatchObject([seal, { code: "NOT_SEALED" }]);
});
