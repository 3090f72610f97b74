import { withinTerm } from "./pool.rules.ts";

const term = { termFrom: "2025-01-01", termUntil: "2026-03-03" };

test.each([
  ["2024-12-31", "TERM_OVER"],
  ["2025-01-01", undefined],
  ["2026-03-03", undefined],
  ["2026-03-04", "TERM_OVER"],
])("a term from 1 January 2025 until 3 March 2026 and a day of %s: %s", (on, code) => {
  expect(withinTerm(term, on, ["trainerId"])?.code).toBe(code);
});
