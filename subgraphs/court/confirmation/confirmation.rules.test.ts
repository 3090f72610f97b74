import { numberOfAccepted, routesAreTold, silentWithoutCause } from "./confirmation.rules.ts";

test("the number follows where the agreement came from", () => {
  expect(numberOfAccepted("DELEGATED")).toBe("CONFIRMATION_AFTER_PRE_FILING");
  expect(numberOfAccepted("ENTRUSTED")).toBe("SPECIAL_PROCEDURE");
  expect(numberOfAccepted(null)).toBe("SPECIAL_PROCEDURE");
});

test("a dismissal names at least one route", () => {
  expect(routesAreTold(["SUE"])).toBeUndefined();
  expect(routesAreTold([])?.code).toBe("ROUTES_NOT_TOLD");
});

test.each([
  ["PAPERS_NOT_SUPPLIED", "2026-03-09", "2026-03-10", undefined],
  ["PAPERS_NOT_SUPPLIED", "2026-03-09", "2026-03-09", "PAPERS_NOT_OVERDUE"],
  ["PAPERS_NOT_SUPPLIED", null, "2026-03-09", "PAPERS_NOT_OVERDUE"],
  ["QUESTIONING_REFUSED", null, "2026-03-09", undefined],
] as const)("%s, asked for by %s, on %s: %s", (ground, dueOn, today, code) => {
  expect(silentWithoutCause(ground, dueOn, today)?.code).toBe(code);
});
