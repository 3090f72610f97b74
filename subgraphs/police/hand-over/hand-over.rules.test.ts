import { mayReadPapers } from "./hand-over.rules.ts";

test("the centre sees what came of a hand-over, not who was asked", () => {
  expect(mayReadPapers("POLICE")).toBe(true);
  expect(mayReadPapers("CENTRE")).toBe(false);
});
