import { FORMER_COMMITTEE, knowsFormerCommittee } from "../support/former-committee.ts";
import { type TestHub, done, refused, startTestHub } from "../support/hub.ts";
import { COURT, assistant, morningOf, roomMediator, stepsOn, yesOf } from "./steps.ts";

let hub: TestHub;
let steps: ReturnType<typeof stepsOn>;
beforeAll(async () => {
  hub = await startTestHub();
  steps = stepsOn(hub);
});
beforeEach(() => {
  hub.clock.set(morningOf("2026-03-02"));
});
afterAll(() => hub.stop());

const holderOf = async (disputeId: string): Promise<string[]> => {
  const find = (name: "registry" | "court", table: string): Promise<{ holder_id: string }[]> =>
    hub.running[name].foundations.db.query(`SELECT holder_id FROM ${table} WHERE id = $1`, [disputeId]);
  const rows = [...(await find("registry", "dispute")), ...(await find("court", "known_dispute"))];
  return rows.map(({ holder_id }) => holder_id);
};

test("a referral the committee gives back unsigned leaves the court holder and the complaint where it was", async () => {
  const complaint = await steps.received();
  await steps.delegated(complaint, { online: true });
  const { referrals } = hub.running.registry.services;
  hub.clock.set(morningOf("2026-03-04"));
  const referralId = await steps.pending(complaint.disputeId);
  done(await referrals.return(roomMediator, { referralId, reason: "调解员需要回避" }));
  await hub.settle();
  expect(await steps.refresh(complaint.id)).toMatchObject({ state: "COMPLAINT_RECEIVED" });
  expect(await holderOf(complaint.disputeId)).toEqual([COURT, COURT]);
  expect(await steps.handOversOf(complaint.id)).toEqual([
    { mode: "DELEGATED", outcome: "RETURNED", ground: "调解员需要回避" },
  ]);
  expect(await steps.clocksOf(complaint.id)).toEqual([
    { code: "COURT_ONLINE_CONFIRM", triggeredOn: "2026-03-02", dueOn: "2026-03-05", status: "MET" },
  ]);

  // The parties agreed to that committee; for another hand-over they are asked again.
  const { handOvers } = hub.running.court.services;
  const before = { consents: yesOf(complaint.partyIds, "2026-03-03") };
  expect(refused(await handOvers.delegate(assistant, steps.handOver(complaint, before)))).toBe("DAY_OUTSIDE");
  await steps.delegated(complaint, { toOrganizationId: "jzq-committee" });
  await steps.signedBy("mediator", complaint);
  expect(await steps.refresh(complaint.id)).toMatchObject({ state: "RECEIVED" });
});

test("the court takes back what nobody signed for, and what cannot be opened comes back with the reason", async () => {
  const complaint = await steps.received();
  await steps.delegated(complaint, { online: true });
  const referralId = await steps.pending(complaint.disputeId);
  done(await hub.running.registry.services.referrals.withdraw(assistant, { referralId, reason: "当事人另选组织" }));
  await hub.settle();
  await knowsFormerCommittee(hub.running.court.services.bodies);
  await steps.delegated(complaint, { toOrganizationId: FORMER_COMMITTEE });
  expect(await steps.refresh(complaint.id)).toMatchObject({ state: "COMPLAINT_RECEIVED" });
  expect(await steps.handOversOf(complaint.id)).toEqual([
    { mode: "DELEGATED", outcome: "WITHDRAWN", ground: "当事人另选组织" },
    { mode: "DELEGATED", outcome: "NOT_OPENED", ground: "The directory has no such body." },
  ]);
  expect(await steps.clocksOf(complaint.id)).toMatchObject([{ code: "COURT_ONLINE_CONFIRM", status: "CANCELLED" }]);
});

test("a court hands over to a committee, and the refusal says which agency that would be", async () => {
  const complaint = await steps.received();
  const { handOvers } = hub.running.court.services;
  const unfit = { type: "UnfitBody", facts: { agency: "MEDIATION" } };
  for (const [toOrganizationId, code] of [
    ["jzq-police", "OTHER_AGENCY"],
    ["jzq-xicheng-street", "OTHER_AGENCY"],
    ["no-such-body", "UNKNOWN_ORGANIZATION"],
  ] as const)
    expect(await handOvers.delegate(assistant, steps.handOver(complaint, { toOrganizationId }))).toMatchObject({
      ...unfit,
      code,
    });
  expect(await steps.handOversOf(complaint.id)).toEqual([]);
});

test("delegating needs everyone's consent, and only the holder hands over; nothing is left behind", async () => {
  const complaint = await steps.received();
  const { partyIds } = complaint;
  const [yes, no] = yesOf(partyIds, "2026-03-02");
  const { handOvers } = hub.running.court.services;
  for (const consents of [[yes!], [yes!, { ...no!, answer: "REFUSED" as const }]]) {
    expect(await handOvers.delegate(assistant, steps.handOver(complaint, { consents }))).toMatchObject({
      code: "CONSENT_MISSING",
      facts: { partyIds: [partyIds[1]] },
    });
  }
  expect(await steps.handOversOf(complaint.id)).toEqual([]);

  const elsewhere = await steps.received("centre-clerk");
  expect(await handOvers.delegate(assistant, steps.handOver(elsewhere))).toMatchObject({
    code: "NOT_THE_HOLDER",
    facts: { holderId: "jzq-centre" },
  });
});
