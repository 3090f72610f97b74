import { mayBeCarriedOut } from "./carrying-out.rules.ts";

const granted = { result: "SUPPORTED", givenOn: "2026-03-10" } as const;

test.each([
  [null, null, "2026-03-12", "NOT_ANSWERED"],
  [{ ...granted, result: "EXPLAINED" as const }, null, "2026-03-12", "NOTHING_GRANTED"],
  [granted, "2026-03-11", "2026-03-12", "CARRIED_OUT_ALREADY"],
  [granted, null, "2026-03-09", "DAY_OUTSIDE"],
  [granted, null, "2026-03-21", "DAY_OUTSIDE"],
  [granted, null, "2026-03-10", undefined],
])("answer %j, carried out %s, entered for %s: %s", (answer, doneOn, on, code) => {
  expect(mayBeCarriedOut(answer, doneOn, on, "2026-03-20")?.code).toBe(code);
});
