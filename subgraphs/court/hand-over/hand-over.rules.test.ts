import { clockFromSigning } from "./hand-over.rules.ts";

test.each([
  ["DELEGATED", null, "COURT_DELEGATED"],
  ["ENTRUSTED", "ORDINARY", "COURT_ENTRUSTED_ORD"],
  ["ENTRUSTED", "SUMMARY", "COURT_ENTRUSTED_SUM"],
] as const)("%s in %s procedure starts %s", (mode, procedure, clock) => {
  expect(clockFromSigning(mode, procedure)).toBe(clock);
});
