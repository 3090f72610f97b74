import { type Signed, effectiveDay, missingSignatures, signerFits } from "./agreement.rules.ts";

const party = (signerId: string, signedOn: string): Signed => ({ kind: "PARTY", signerId, signedOn });
const mediator: Signed = { kind: "MEDIATOR", signerId: "m", signedOn: "2026-03-04" };
const seal: Signed = { kind: "COMMITTEE_SEAL", signerId: null, signedOn: "2026-03-03" };
const both = ["an", "bo"];

test.each([
  [
    "the last of all signatures decides",
    [party("an", "2026-03-02"), party("bo", "2026-03-05"), mediator, seal],
    "2026-03-05",
  ],
  [
    "the order they came in does not",
    [seal, mediator, party("bo", "2026-03-02"), party("an", "2026-03-02")],
    "2026-03-04",
  ],
  ["without one party it is not in effect", [party("an", "2026-03-02"), mediator, seal], undefined],
  ["without the mediator it is not in effect", [party("an", "2026-03-02"), party("bo", "2026-03-02"), seal], undefined],
  ["without the seal it is not in effect", [party("an", "2026-03-02"), party("bo", "2026-03-02"), mediator], undefined],
  ["without anything it is not in effect", [], undefined],
])("%s", (_case, signatures, day) => {
  expect(effectiveDay(both, signatures)).toBe(day);
});

test("what is missing is named", () => {
  expect(missingSignatures(both, [party("an", "2026-03-02")])).toEqual({
    partyIds: ["bo"],
    mediator: true,
    seal: true,
  });
});

test.each([
  ["PARTY", "an", undefined],
  ["PARTY", "cy", "WRONG_SIGNER"],
  ["PARTY", null, "WRONG_SIGNER"],
  ["MEDIATOR", "m", undefined],
  ["MEDIATOR", "an", "WRONG_SIGNER"],
  ["COMMITTEE_SEAL", null, undefined],
  ["COMMITTEE_SEAL", "an", "WRONG_SIGNER"],
] as const)("a %s signature by %s", (kind, signer, code) => {
  expect(signerFits(kind, signer, both, ["m"])?.code).toBe(code);
});
