import type { CaseMediatorKind } from "./case-mediator.codes.ts";
import { barGrounds, kindOfPost } from "./case-mediator.rules.ts";

test.each<[CaseMediatorKind, string[]]>([
  ["JUDGE", []],
  ["ASSISTANT", []],
  ["CLERK", []],
  ["ASSESSOR", []],
  ["INVITED_ORGANIZATION", ["MEDIATED_HERE"]],
  ["INVITED_MEDIATOR", ["MEDIATED_HERE"]],
  ["DELEGATE", ["MEDIATED_HERE"]],
  ["LAWYER", ["MEDIATED_HERE"]],
])("%s who mediated is barred for %j", (kind, grounds) => {
  expect(barGrounds({ mediated: { kind, steppedAsideOn: null }, isParty: false })).toEqual(grounds);
});

test("who stepped aside stays aside, and a party is none of them", () => {
  const aside = { kind: "INVITED_MEDIATOR", steppedAsideOn: "2026-03-02" } as const;
  expect(barGrounds({ mediated: aside, isParty: false })).toEqual(["STEPPED_ASIDE_HERE"]);
  expect(barGrounds({ mediated: null, isParty: true })).toEqual(["PARTY_HERE"]);
  expect(barGrounds({ mediated: null, isParty: false })).toEqual([]);
});

test("an assistant mediates as one, a judge as one", () => {
  expect([kindOfPost("JUDGE_ASSISTANT"), kindOfPost("JUDGE")]).toEqual(["ASSISTANT", "JUDGE"]);
});
