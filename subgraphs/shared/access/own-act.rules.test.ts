import { holds, otherBody, ownAct } from "./own-act.rules.ts";

test("a body's own people do its acts; whoever is of another body, or of none, is told whose act it is", () => {
  expect(ownAct("station", "station")).toBeUndefined();
  for (const organizationId of ["centre", null])
    expect(ownAct("station", organizationId)).toEqual({
      refused: true,
      code: "OTHER_BODY",
      message: "The act is another body's.",
      type: "OtherBody",
      facts: { organizationId: "station" },
    });
});

test("a rule says in its own words which body it is, and which input named it", () => {
  expect(ownAct("station", "centre", "The incident is with another police station.")?.message).toBe(
    "The incident is with another police station.",
  );
  expect(otherBody("court", "The court it goes to writes it down.", ["courtId"])).toMatchObject({
    message: "The court it goes to writes it down.",
    path: ["courtId"],
    facts: { organizationId: "court" },
  });
});

test("the holder hands over; any other body, and whoever is of none, is told who holds the dispute", () => {
  expect(holds("centre", "centre")).toBeUndefined();
  expect(holds("centre", "station")).toMatchObject({
    code: "NOT_THE_HOLDER",
    message: "Another body holds the dispute.",
    type: "NotTheHolder",
    facts: { holderId: "centre" },
  });
  expect(holds(null, null, "Sign for it first.")).toMatchObject({
    message: "Sign for it first.",
    facts: { holderId: null },
  });
});
