import { everyoneApplies, performedFirst } from "./recognition.rules.ts";

const agreement = { id: "agreement", effectiveOn: "2026-03-06", performedOn: null };

test("an agreement that is not performed is refused with the day it took effect", () => {
  expect(performedFirst(agreement)).toMatchObject({
    code: "AGREEMENT_NOT_PERFORMED",
    facts: { agreementId: "agreement", effectiveOn: "2026-03-06" },
  });
  expect(performedFirst({ ...agreement, performedOn: "2026-03-09" })).toBeUndefined();
});

test("where there is no agreement at all the refusal says so", () => {
  expect(performedFirst(null)).toMatchObject({ facts: { agreementId: null, effectiveOn: null } });
});

test.each([
  [["zhang", "li"], undefined, undefined],
  [["li", "zhang"], undefined, undefined],
  [["zhang"], "APPLICANTS_MISSING", { partyIds: ["li"] }],
  [[], "APPLICANTS_MISSING", { partyIds: ["zhang", "li"] }],
  [["zhang", "li", "wang"], "NOT_A_PARTY", undefined],
])("of zhang and li, %j apply: %s", (applicantIds, code, facts) => {
  const refusal = everyoneApplies(["zhang", "li"], applicantIds);
  expect(refusal?.code).toBe(code);
  expect(refusal?.facts).toEqual(facts);
});
