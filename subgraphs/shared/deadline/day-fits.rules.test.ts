import { dayFits, daysFit, notAhead } from "./day-fits.rules.ts";

const [SINCE, TODAY] = ["2026-03-02", "2026-03-05"] as const;

test.each([
  ["2026-03-01", "DAY_OUTSIDE"],
  ["2026-03-02", undefined],
  ["2026-03-05", undefined],
  ["2026-03-06", "DAY_OUTSIDE"],
])("between 2 and 5 March, %s gives %s", (day, code) => {
  expect(dayFits(day, SINCE, TODAY, "toldOn")?.code).toBe(code);
  expect(daysFit(["2026-03-03", day], SINCE, TODAY, "heldOn")?.code).toBe(code);
});

test("the refusal names both days and the field, or says in its own words what happened", () => {
  expect(dayFits("2026-03-01", SINCE, TODAY, "toldOn")).toMatchObject({
    message: "The day lies between 2026-03-02 and 2026-03-05.",
    path: ["toldOn"],
  });
  expect(daysFit(["2026-03-01"], SINCE, TODAY, "heldOn", "It sat since 2026-03-02.")?.message).toBe(
    "It sat since 2026-03-02.",
  );
});

test("no day at all lies outside", () => {
  expect(daysFit([], SINCE, TODAY, "heldOn")).toBeUndefined();
});

test("today is not ahead, and tomorrow is", () => {
  expect(notAhead(TODAY, TODAY, "begunOn")).toBeUndefined();
  expect(notAhead("2026-03-06", TODAY, "begunOn")).toMatchObject({ code: "DAY_AHEAD", path: ["begunOn"] });
});
