import { enteredOnce, somebodyConcerned } from "./prevented-escalation.rules.ts";

test("a case counts once of a kind", () => {
  expect(enteredOnce("CRIME", ["GROUP_PETITION"])).toBeUndefined();
  expect(enteredOnce("CRIME", ["CRIME"])).toMatchObject({ code: "ENTERED_ALREADY" });
});

test("somebody was concerned, and no slip of the pen makes thousands of them", () => {
  expect([0, 1, 10_000, 10_001].map((persons) => somebodyConcerned(persons)?.code)).toEqual([
    "PERSONS_OUTSIDE",
    undefined,
    undefined,
    "PERSONS_OUTSIDE",
  ]);
});
