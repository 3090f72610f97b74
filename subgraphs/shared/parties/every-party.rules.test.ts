import { allPartiesAlone, everyParty } from "./every-party.rules.ts";

const both = ["an", "bo"];
const joint = {
  code: "NOT_JOINT",
  sentence: "Every party joins.",
  only: "Only parties apply.",
  type: "NotJoint",
  field: "applicantIds",
};

test.each([
  [["an", "bo"], undefined],
  [["bo", "an"], undefined],
  [["an"], "NOT_JOINT"],
  [[], "NOT_JOINT"],
  [["an", "bo", "stranger"], "NOT_A_PARTY"],
  [["an", "stranger"], "NOT_A_PARTY"],
])("of an and bo, %j act together: %s", (named, code) => {
  expect(allPartiesAlone(both, named, joint)?.code).toBe(code);
});

test("the refusal names who is missing, in the words and type of the rule that asks", () => {
  expect(allPartiesAlone(both, ["an"], joint)).toEqual({
    refused: true,
    code: "NOT_JOINT",
    message: "Every party joins.",
    type: "NotJoint",
    facts: { partyIds: ["bo"] },
    path: ["applicantIds"],
  });
  expect(allPartiesAlone(both, ["stranger"], joint)).toMatchObject({
    message: "Only parties apply.",
    path: ["applicantIds"],
  });
});

test("where the input names no parties, the refusal points at no field", () => {
  const missing = { code: "CONSENT_MISSING", sentence: "Not every party has agreed.", type: "ConsentMissing" };
  expect(everyParty(both, [], missing)).not.toHaveProperty("path");
});
