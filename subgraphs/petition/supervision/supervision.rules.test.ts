import { mayBeChased, sideOf } from "./supervision.rules.ts";

const bodies = { officeId: "office", competentBodyId: "bureau" };

test("the office chases the body that answers or a unit named responsible, and nobody else", () => {
  const chased = ["bureau", "unit", "office", "other"].filter(
    (id) => mayBeChased(id, bodies, ["unit", "office"]) === undefined,
  );
  expect(chased).toEqual(["bureau", "unit"]);
  expect(mayBeChased("bureau", { ...bodies, competentBodyId: null }, [])?.code).toBe("UNIT_NOT_RESPONSIBLE");
});

test.each([
  ["REPLY", "bureau", undefined],
  ["REPLY", "office", "bureau"],
  ["WITHDRAW", "office", undefined],
  ["WITHDRAW", "bureau", "office"],
] as const)("%s by %s is the act of: %s", (command, body, other) => {
  expect(sideOf(command, { addresseeId: "bureau" }, bodies, body)?.facts).toEqual(other && { organizationId: other });
});
