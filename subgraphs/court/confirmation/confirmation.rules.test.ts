import { numberOfAccepted, routesAreTold } from "./confirmation.rules.ts";

test("the number follows where the agreement came from", () => {
  expect(numberOfAccepted("DELEGATED")).toBe("CONFIRMATION_AFTER_PRE_FILING");
  expect(numberOfAccepted("ENTRUSTED")).toBe("SPECIAL_PROCEDURE");
  expect(numberOfAccepted(null)).toBe("SPECIAL_PROCEDURE");
});

test("a dismissal names at least one route", () => {
  expect(routesAreTold(["SUE"])).toBeUndefined();
  expect(routesAreTold([])?.code).toBe("ROUTES_NOT_TOLD");
});
