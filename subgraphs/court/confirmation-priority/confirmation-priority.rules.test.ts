import { mayBePutFirst } from "./confirmation-priority.rules.ts";

test.each([
  ["APPLIED", null, undefined],
  ["ACCEPTED", null, undefined],
  ["ACCEPTED", "2026-03-02", "FIRST_ALREADY"],
  ["CONFIRMED", null, "RULED_ALREADY"],
  ["WITHDRAWN", null, "RULED_ALREADY"],
] as const)("an application at %s put first on %s: %s", (state, prioritisedOn, code) => {
  expect(mayBePutFirst({ state, prioritisedOn })?.code).toBe(code);
});
