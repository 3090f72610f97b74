import type { HandOverConsent } from "../../../schema/events/common.ts";
import {
  answersOfParties,
  askedForThisOne,
  everyoneConsents,
  mayReadPapers,
  papersAreNamed,
} from "./hand-over.rules.ts";

const said = (
  partyId: string,
  answer: HandOverConsent["answer"] = "GIVEN",
  askedOn = "2026-03-02",
): HandOverConsent => ({
  partyId,
  answer,
  askedOn,
  means: "PHONE",
});

test.each([
  ["all said yes", undefined, [said("zhang"), said("li")]],
  ["one was not asked", ["li"], [said("zhang")]],
  ["one said no", ["li"], [said("zhang"), said("li", "REFUSED")]],
  ["nobody was asked", ["zhang", "li"], []],
])("%s: the parties missing are %j", (_, missing, consents) => {
  expect(everyoneConsents(["zhang", "li"], consents)?.facts).toEqual(missing && { partyIds: missing });
});

test.each([
  ["one answer each", [said("zhang"), said("li")], undefined],
  ["a stranger's answer", [said("zhang"), said("wang")], "NOT_A_PARTY"],
  ["two answers of one party", [said("zhang", "REFUSED"), said("zhang")], "ANSWERED_TWICE"],
])("%s", (_, consents, code) => {
  expect(answersOfParties(["zhang", "li"], consents)?.code).toBe(code);
});

test.each([
  ["2026-03-01", "ASKED_OUTSIDE"],
  ["2026-03-02", undefined],
  ["2026-03-04", undefined],
  ["2026-03-05", "ASKED_OUTSIDE"],
])("a yes asked for on %s counts for a hand-over between 2 and 4 March: %s", (askedOn, code) => {
  expect(askedForThisOne([said("zhang", "GIVEN", askedOn)], "2026-03-02", "2026-03-04")?.code).toBe(code);
});

const paper = { kind: "接处警登记", pages: 2, sha256: "a".repeat(64) };

test.each([
  ["a named paper", undefined, [paper]],
  ["a paper without pages", "PAPER_NOT_NAMED", [{ ...paper, pages: 0 }]],
  ["a digest that is none", "PAPER_NOT_NAMED", [{ ...paper, sha256: "A".repeat(64) }]],
  ["fifty papers", undefined, Array.from({ length: 50 }, () => paper)],
  ["fifty-one papers", "TOO_MANY_PAPERS", Array.from({ length: 51 }, () => paper)],
])("%s sent along: %s", (_, code, documents) => {
  expect(papersAreNamed(documents)?.code).toBe(code);
});

test("the centre sees what came of a hand-over, not who was asked", () => {
  expect(mayReadPapers("POLICE")).toBe(true);
  expect(mayReadPapers("CENTRE")).toBe(false);
});
