import type { HandOver, HandOverConsent } from "../../../schema/events/common.ts";
import { type HandingOver, mayBeHandedOver } from "./hand-over.rules.ts";

const said = (
  partyId: string,
  answer: HandOverConsent["answer"] = "GIVEN",
  askedOn = "2026-03-02",
): HandOverConsent => ({ partyId, answer, askedOn, means: "PHONE" });

const everyoneSaidYes = [said("zhang"), said("li")];

/** What is said against a hand-over between 2 and 4 March of a dispute of Zhang and Li. */
const against = (what: Partial<HandingOver>) =>
  mayBeHandedOver(
    { toOrganizationId: "committee", consents: everyoneSaidYes, documents: [], ...what },
    { partyIds: ["zhang", "li"], since: "2026-03-02", today: "2026-03-04" },
  );

test.each([
  ["all said yes", undefined, everyoneSaidYes],
  ["one was not asked", ["li"], [said("zhang")]],
  ["one said no", ["li"], [said("zhang"), said("li", "REFUSED")]],
  ["nobody was asked", ["zhang", "li"], []],
])("%s: the parties missing are %j", (_, partyIds, consents) => {
  expect(against({ consents })?.facts).toEqual(partyIds && { partyIds });
});

test.each([
  ["a stranger's answer", "NOT_A_PARTY", [...everyoneSaidYes, said("wang")]],
  ["two answers of one party", "ANSWERED_TWICE", [...everyoneSaidYes, said("li", "REFUSED")]],
])("%s beside two yeses is refused", (_, code, consents) => {
  expect(against({ consents })?.code).toBe(code);
});

test.each([
  ["2026-03-01", "DAY_OUTSIDE"],
  ["2026-03-02", undefined],
  ["2026-03-04", undefined],
  ["2026-03-05", "DAY_OUTSIDE"],
])("a yes asked for on %s counts for a hand-over between 2 and 4 March: %s", (askedOn, code) => {
  expect(against({ consents: [said("zhang"), said("li", "GIVEN", askedOn)] })?.code).toBe(code);
});

const paper = { kind: "接处警登记", pages: 2, sha256: "a".repeat(64) };

test.each<[string, string | undefined, HandOver["documents"]]>([
  ["a named paper", undefined, [paper]],
  ["a paper without pages", "PAPER_NOT_NAMED", [{ ...paper, pages: 0 }]],
  ["a digest in capitals", "PAPER_NOT_NAMED", [{ ...paper, sha256: "A".repeat(64) }]],
  ["a digest too short", "PAPER_NOT_NAMED", [{ ...paper, sha256: "a".repeat(63) }]],
  ["fifty papers", undefined, Array.from({ length: 50 }, () => paper)],
  ["fifty-one papers", "TOO_MANY_PAPERS", Array.from({ length: 51 }, () => paper)],
])("%s sent along: %s", (_, code, documents) => {
  expect(against({ documents })?.code).toBe(code);
});
