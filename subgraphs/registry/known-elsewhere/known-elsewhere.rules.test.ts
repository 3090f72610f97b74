import { partyMarks } from "../fingerprint/fingerprint.rules.ts";
import { aboutAQuarrel, oneQuestion, purposeFits } from "./known-elsewhere.rules.ts";

test("it is asked by a record or by the parties, not by both and not by neither", () => {
  expect(oneQuestion(true, false)).toBeUndefined();
  expect(oneQuestion(false, true)).toBeUndefined();
  expect(oneQuestion(true, true)?.code).toBe("ONE_QUESTION");
  expect(oneQuestion(false, false)?.code).toBe("ONE_QUESTION");
});

test("nobody asks about one person", () => {
  expect(aboutAQuarrel(partyMarks("NEIGHBOR", [{ side: "APPLICANT", name: "张守信" }]))?.code).toBe("NO_OPPONENTS");
});

test.each([
  ["HANDLING", true],
  ["HANDOVER", true],
  ["SUPERVISION", false],
  ["REPORTING", false],
] as const)("it is asked for %s: %s", (purpose, fits) => {
  expect(purposeFits(purpose) === undefined).toBe(fits);
});
