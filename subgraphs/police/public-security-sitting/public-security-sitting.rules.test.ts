import {
  agentsOnOneSide,
  everybodyThere,
  guardiansCalled,
  soundSitting,
  staffed,
} from "./public-security-sitting.rules.ts";

const zhang = { id: "zhang", side: "APPLICANT", minor: false };
const li = { id: "li", side: "RESPONDENT", minor: false };
const child = { id: "wang", side: "RESPONDENT", minor: true };
const both = { presentPartyIds: ["zhang", "li"], representedPartyIds: [], guardians: [] };

test.each([
  [2, 0, false, undefined],
  [1, 1, true, undefined],
  [1, 1, false, "NOT_RECORDED"],
  [1, 0, true, "NOT_RECORDED"],
  [0, 2, true, "NO_OFFICER"],
  [2, -1, true, "NO_OFFICER"],
])("%d officers and %d auxiliaries, recorded: %s", (officers, auxiliaries, fullyRecorded, code) => {
  expect(staffed({ officers, auxiliaries, fullyRecorded })?.code).toBe(code);
});

test("one side may send agents; agents of both sides are refused, whoever was harmed", () => {
  expect(agentsOnOneSide([zhang, li], ["zhang"])).toBeUndefined();
  expect(agentsOnOneSide([zhang, li], ["li"])).toBeUndefined();
  expect(agentsOnOneSide([zhang, li], ["zhang", "li"])?.code).toBe("AGENTS_ON_BOTH_SIDES");
});

test("a minor's guardian is called, or the minor decided otherwise; the refusal names the minor's party", () => {
  expect(guardiansCalled([zhang, child], [])).toMatchObject({
    code: "GUARDIAN_MISSING",
    facts: { partyIds: ["wang"] },
  });
  for (const answer of ["PRESENT", "NOT_WANTED"] as const)
    expect(guardiansCalled([zhang, child], [{ partyId: "wang", answer }])).toBeUndefined();
  expect(guardiansCalled([zhang], [{ partyId: "zhang", answer: "PRESENT" }])?.code).toBe("NOT_A_MINOR");
});

test("nothing is agreed without a party; one an agent came for was there", () => {
  expect(everybodyThere([zhang, li], both)).toBeUndefined();
  expect(everybodyThere([zhang, li], { ...both, presentPartyIds: ["zhang"] })).toMatchObject({
    code: "PARTY_ABSENT",
    facts: { partyIds: ["li"] },
  });
  const byAgent = { ...both, presentPartyIds: ["zhang"], representedPartyIds: ["li"] };
  expect(everybodyThere([zhang, li], byAgent)).toBeUndefined();
});

test.each([
  [["zhang", "li"], [], undefined],
  [["zhang", "nobody"], [], "NOT_A_PARTY"],
  [["zhang"], ["zhang"], "NAMED_TWICE"],
])("present %j, by agent %j: %s", (presentPartyIds, representedPartyIds, code) => {
  const sitting = { presentPartyIds, representedPartyIds, guardians: [], officers: 2, auxiliaries: 0 };
  expect(soundSitting([zhang, li], { ...sitting, fullyRecorded: false })?.code).toBe(code);
});
