import * as soundness from "../../shared/state-machine/soundness.ts";
import { receivedOnce, stillHere, tookPlace } from "./reception-item.rules.ts";
import { receptionItemProcedure } from "./reception-item.states.ts";
import { receptionOutcomes } from "./reception-item.codes.ts";

test.each(Object.entries(soundness))("the table is sound: %s finds nothing", (_name, check) => {
  expect(check(receptionItemProcedure)).toEqual([]);
});

test.each([
  ["PUBLISHED", "2026-06-08", undefined],
  ["PUBLISHED", "2026-06-01", undefined],
  ["PUBLISHED", "2026-06-09", "DAY_AHEAD"],
  ["CANCELLED", "2026-06-08", "DAY_CANCELLED"],
] as const)("on 8 June a matter is received on a day that is %s for %s: %s", (state, takesPlaceOn, code) => {
  expect(tookPlace({ state, takesPlaceOn }, "2026-06-08")?.code).toBe(code);
});

test.each([
  ["REGISTERED", undefined],
  ["OPINION_ISSUED", undefined],
  ["ROUTED", "MATTER_ELSEWHERE"],
  ["NOT_REENTERED", "MATTER_ELSEWHERE"],
] as const)("a petition at %s is received: %s", (state, code) => {
  expect(stillHere(state)?.code).toBe(code);
});

test("a petition is received once on one day", () => {
  expect([receivedOnce(false), receivedOnce(true)?.code]).toEqual([undefined, "RECORDED_ALREADY"]);
});

test("no outcome says that somebody stopped petitioning", () => {
  expect(
    Object.values(receptionOutcomes)
      .map(({ zh }) => zh)
      .join(),
  ).not.toMatch(/息诉|罢访|稳控/);
});
