import { bodysAct, everyPartyConsents, generalHandOverFits, mayGiveBack } from "./referral.rules.ts";

const yes = (partyId: string) => ({ partyId, answer: "GIVEN", askedOn: "2026-03-02", means: "PHONE" }) as const;
const no = (partyId: string) => ({ ...yes(partyId), answer: "REFUSED" }) as const;

test.each([
  ["everyone agreed", "COURT", "MEDIATION", [yes("an"), yes("bo")], undefined],
  ["one party was not asked", "COURT", "MEDIATION", [yes("an")], ["bo"]],
  ["one party said no", "PETITION", "MEDIATION", [yes("an"), no("bo")], ["bo"]],
  ["the centre assigns: mediation itself asks", "CENTRE", "MEDIATION", [], undefined],
  ["between authorities nobody mediates yet", "ADMIN_DEPARTMENT", "PETITION", [], undefined],
] as const)("%s", (_case, linkage, receiver, consents, missing) => {
  const refusal = everyPartyConsents(linkage, receiver, ["an", "bo"], consents);
  expect(refusal?.facts?.["partyIds"]).toEqual(missing);
});

test("police, courts and petition offices send to mediation in their own procedure only", () => {
  expect(generalHandOverFits("POLICE", "MEDIATION")?.code).toBe("OWN_PROCEDURE");
  expect(generalHandOverFits("POLICE", "CENTRE")).toBeUndefined();
  expect(generalHandOverFits("CENTRE", "MEDIATION")).toBeUndefined();
});

test("the receiver signs and gives back, the sender takes back", () => {
  expect(bodysAct("ACCEPT", "from", "to", "to")).toBeUndefined();
  expect(bodysAct("ACCEPT", "from", "to", "from")?.facts).toEqual({ organizationId: "to" });
  expect(bodysAct("WITHDRAW", "from", "to", "from")).toBeUndefined();
  expect(bodysAct("WITHDRAW", "from", "to", "to")?.facts).toEqual({ organizationId: "from" });
});

const returned = {
  linkage: "CENTRE",
  fromOrganizationId: "office",
  sourceRecordId: null,
  reason: "not competent",
  lastDay: "2026-03-05",
  senderAgreed: false,
} as const;

test.each([
  ["on the last day", returned, "2026-03-05", undefined],
  ["the day after", returned, "2026-03-06", "RETURNED_TOO_LATE"],
  ["without a reason", { ...returned, reason: "  " }, "2026-03-03", "NO_REASON"],
  ["where the calendar lacks the year", { ...returned, lastDay: null }, "2027-01-04", undefined],
  [
    "a forwarded petition",
    { ...returned, linkage: "ADMIN_DEPARTMENT", sourceRecordId: "p" },
    "2026-03-03",
    "SENDER_DECIDES",
  ],
  [
    "a forwarded petition whose office agreed, whenever",
    { ...returned, linkage: "ADMIN_DEPARTMENT", sourceRecordId: "p", senderAgreed: true },
    "2026-03-20",
    undefined,
  ],
] as const)("giving back %s", (_case, hand, today, code) => {
  expect(mayGiveBack(hand, today)?.code).toBe(code);
});
