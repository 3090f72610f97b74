import { inEffectSince, receivedOnce } from "./paper-receipt.rules.ts";

const of = {
  partyIds: ["an", "bo"],
  received: [{ partyId: "an", receivedOn: "2026-03-03" }],
  madeOn: "2026-03-02",
  today: "2026-03-10",
} as const;

test.each([
  ["bo", "2026-03-10", undefined],
  ["bo", "2026-03-02", undefined],
  ["bo", "2026-03-01", "DAY_OUTSIDE"],
  ["bo", "2026-03-11", "DAY_OUTSIDE"],
  ["an", "2026-03-10", "RECEIVED_ALREADY"],
  ["cy", "2026-03-10", "NOT_A_PARTY"],
])("%s received on %s: %s", (partyId, receivedOn, code) => {
  expect(receivedOnce({ partyId, receivedOn }, of)?.code).toBe(code);
});

test("a statement is in effect when the last of the parties has signed for it", () => {
  expect(inEffectSince(of.partyIds, of.received)).toBeNull();
  const both = [{ partyId: "bo", receivedOn: "2026-03-09" }, ...of.received];
  expect(inEffectSince(of.partyIds, both)).toBe("2026-03-09");
});
