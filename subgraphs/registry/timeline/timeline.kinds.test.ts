import { kindOf } from "./timeline.kinds.ts";

test("an event is named after what happened, a police case apart from a mediation case", () => {
  expect(kindOf("mediation.CaseAccepted")).toBe("CASE_ACCEPTED");
  expect(kindOf("police.CaseAccepted")).toBe("POLICE_CASE_ACCEPTED");
  expect(kindOf("registry.DisputeSettledOnTheSpot")).toBe("DISPUTE_SETTLED_ON_THE_SPOT");
});

test("an event nobody named is a bug", () => {
  expect(() => kindOf("registry.Unheard" as never)).toThrow("no name for registry.Unheard");
});
