import { personNamed } from "../../seeds/people.ts";
import { isRefusal } from "../../subgraphs/shared/errors/refusal.ts";
import { type TestHub, done, refused, startTestHub } from "../support/hub.ts";
import { neighbours } from "../support/neighbours.ts";
import { COURT, ROOM, assistant, judge, morningOf, nextNumber, stepsOn, zhang } from "./steps.ts";

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

test("delegated, signed, mediated, agreed and jointly confirmed: the agreement then bears the court's ruling", async () => {
  const complaint = await steps.received();
  await steps.delegated(complaint);
  expect(await steps.refresh(complaint.id)).toMatchObject({ state: "DELEGATED" });
  expect(await steps.clocksOf(complaint.id)).toEqual([]);

  hub.clock.set(morningOf("2026-03-05"));
  await steps.signedBy("court-mediator", complaint);
  expect(await steps.refresh(complaint.id)).toMatchObject({ state: "RECEIVED" });
  // Thirty days after 5 March is 4 April; Tomb-sweeping Day is kept from the 4th to the 6th.
  expect(await steps.clocksOf(complaint.id)).toEqual([
    { code: "COURT_DELEGATED", triggeredOn: "2026-03-05", dueOn: "2026-04-07", status: "RUNNING" },
  ]);
  expect(await holderOf(complaint.disputeId)).toEqual([ROOM, ROOM]);

  hub.clock.set(morningOf("2026-03-20"));
  const agreementId = await steps.agreed(await steps.mediating(complaint));
  expect(await steps.refresh(complaint.id)).toMatchObject({ state: "AGREED" });
  expect(await steps.clocksOf(complaint.id)).toMatchObject([{ code: "COURT_DELEGATED", status: "MET" }]);
  // Thirty days after 20 March is Sunday, 19 April.
  expect(await steps.clocksOf(agreementId)).toEqual([
    { code: "CONFIRM_APPLY", triggeredOn: "2026-03-20", dueOn: "2026-04-20", status: "RUNNING" },
  ]);

  hub.clock.set(morningOf("2026-03-23"));
  const { confirmations, confirmationApplications } = hub.running.court.services;
  const applying = { agreementId, courtId: COURT, applicantIds: complaint.partyIds };
  const applied = done(await confirmationApplications.apply(zhang, applying));
  const target = { confirmationId: applied.id };
  hub.clock.set(morningOf("2026-03-25"));
  expect(await confirmations.accept(assistant, { ...target, caseNumber: nextNumber("民特") })).toMatchObject({
    code: "WRONG_CASE_NUMBER",
    facts: { courtCode: "鄂1003", types: ["诉前调确"] },
  });
  const caseNumber = nextNumber("诉前调确");
  done(await confirmations.accept(assistant, { ...target, caseNumber }));
  expect(await steps.clocksOf(applied.id)).toEqual([
    { code: "CONFIRM_ACCEPT", triggeredOn: "2026-03-23", dueOn: "2026-03-26", status: "MET" },
    { code: "CONFIRM_DECIDE", triggeredOn: "2026-03-25", dueOn: "2026-04-09", status: "RUNNING" },
    { code: "CONFIRM_OUTER", triggeredOn: "2026-03-25", dueOn: "2026-04-24", status: "RUNNING" },
  ]);
  hub.clock.set(morningOf("2026-04-01"));
  expect(refused(await confirmations.confirm(assistant, { ...target, rulingNumber: caseNumber }))).toBe("NOT_YOUR_ACT");
  expect(done(await confirmations.confirm(judge, { ...target, rulingNumber: caseNumber }))).toMatchObject({
    state: "CONFIRMED",
    ruledOn: "2026-04-01",
  });
  await hub.settle();

  const { data } = await hub.ask<object>(
    "party-zhang",
    `query ($id: ID!) { dispute(id: $id) {
      courtReferrals { state mode signedOn outcome committee { id } agreement { confirmedBy state } mediationCase { sessionCount } }
      judicialConfirmations { state caseNumber rulingNumber ruledOn agreement { confirmedBy } applicants { id } } } }`,
    { id: complaint.disputeId },
  );
  expect(data).toEqual({
    dispute: {
      courtReferrals: [
        {
          state: "AGREED",
          mode: "DELEGATED",
          signedOn: "2026-03-05",
          outcome: "AGREED",
          committee: { id: ROOM },
          agreement: { confirmedBy: caseNumber, state: "EFFECTIVE" },
          mediationCase: { sessionCount: 1 },
        },
      ],
      judicialConfirmations: [
        {
          state: "CONFIRMED",
          caseNumber,
          rulingNumber: caseNumber,
          ruledOn: "2026-04-01",
          agreement: { confirmedBy: caseNumber },
          applicants: complaint.partyIds.map((id) => ({ id })),
        },
      ],
    },
  });
});

test.each([
  ["ORDINARY", { code: "COURT_ENTRUSTED_ORD", triggeredOn: "2026-04-08", dueOn: "2026-04-23", status: "RUNNING" }],
  ["SUMMARY", { code: "COURT_ENTRUSTED_SUM", triggeredOn: "2026-04-08", dueOn: "2026-04-15", status: "RUNNING" }],
] as const)(
  "failed before filing, the case comes back, is filed and entrusted; in %s procedure the clock is its own",
  async (procedureKind, clock) => {
    const complaint = await steps.received();
    await steps.delegated(complaint);
    await steps.signedBy("court-mediator", complaint);
    await steps.failed(await steps.mediating(complaint));
    expect(await steps.refresh(complaint.id)).toMatchObject({ state: "FAILED" });
    expect(await steps.clocksOf(complaint.id)).toMatchObject([{ code: "COURT_DELEGATED", status: "MET" }]);
    const caseNumber = await steps.filed(complaint, procedureKind);

    // The room holds the dispute until the court has signed for its way back.
    const { handOvers } = hub.running.court.services;
    expect(await handOvers.entrust(assistant, steps.handOver(complaint))).toMatchObject({
      code: "NOT_THE_HOLDER",
      facts: { holderId: ROOM },
    });
    await steps.signedBy("judge-assistant", complaint);
    expect(await steps.refresh(complaint.id)).toMatchObject({ state: "CASE_FILED", caseNumber });
    expect(await holderOf(complaint.disputeId)).toEqual([COURT, COURT]);

    hub.clock.set(morningOf("2026-04-02"));
    await steps.entrusted(complaint, { online: true });
    expect(await steps.announced(complaint.disputeId, "court.MediationEntrusted")).toMatchObject([
      { courtMode: "ENTRUSTED", sourceNumber: caseNumber, fromOrganizationId: COURT },
    ]);
    hub.clock.set(morningOf("2026-04-08"));
    await steps.signedBy("court-mediator", complaint);
    expect(await steps.refresh(complaint.id)).toMatchObject({ state: "ENTRUSTED_RECEIVED" });
    // Three working days after Thursday, 2 April: the 3rd, and after Tomb-sweeping Day the 7th and the 8th.
    const online = { code: "COURT_ONLINE_CONFIRM", triggeredOn: "2026-04-02", dueOn: "2026-04-08", status: "MET" };
    expect((await steps.clocksOf(complaint.id)).slice(1)).toEqual([online, clock]);

    await steps.failed(await steps.mediating(complaint));
    expect(await steps.refresh(complaint.id)).toMatchObject({ state: "ENTRUSTED_FAILED" });
    expect(await steps.handOversOf(complaint.id)).toEqual([
      { mode: "DELEGATED", outcome: "FAILED", ground: "NO_AGREEMENT" },
      { mode: "ENTRUSTED", outcome: "FAILED", ground: "NO_AGREEMENT" },
    ]);
    const { referrals } = hub.running.court.services;
    expect(done(await referrals.resumeTrial(assistant, { courtReferralId: complaint.id }))).toMatchObject({
      state: "TRIAL",
    });
  },
);

test("a party that refuses is not mediated with: the case is filed", async () => {
  const complaint = await steps.received();
  const { referrals, handOvers } = hub.running.court.services;
  const refusal = { courtReferralId: complaint.id, partyId: complaint.partyIds[1]! };
  expect(refused(await referrals.recordRefusal(zhang, refusal))).toBe("NOT_A_PARTY");
  done(await referrals.recordRefusal(assistant, refusal));
  expect(await steps.refresh(complaint.id)).toMatchObject({ state: "MEDIATION_REFUSED", refusedBy: refusal.partyId });
  expect(refused(await handOvers.delegate(assistant, steps.handOver(complaint)))).toBe("WRONG_STATE");
  await steps.filed(complaint, "SUMMARY");
  expect(await steps.refresh(complaint.id)).toMatchObject({ state: "CASE_FILED", filedOn: "2026-03-02" });
});

test("a party that insists on suing is heard while mediation goes on; what the committee says later changes nothing", async () => {
  const complaint = await steps.received();
  await steps.delegated(complaint);
  await steps.signedBy("court-mediator", complaint);
  const caseId = await steps.mediating(complaint);
  await steps.filed(complaint, "ORDINARY");
  expect(await steps.clocksOf(complaint.id)).toMatchObject([{ code: "COURT_DELEGATED", status: "CANCELLED" }]);
  const agreementId = await steps.agreed(caseId);
  expect(await steps.refresh(complaint.id)).toMatchObject({ state: "CASE_FILED" });
  expect(await steps.handOversOf(complaint.id)).toMatchObject([{ outcome: "OVERTAKEN" }]);
  // The agreement is in effect all the same, and its window for confirmation open.
  expect(await steps.clocksOf(agreementId)).toMatchObject([{ code: "CONFIRM_APPLY", status: "RUNNING" }]);
});

test("agreed before filing the court issues a statement with a number of its own; after it the case's number serves", async () => {
  const { referrals } = hub.running.court.services;
  const before = await steps.received();
  await steps.delegated(before);
  await steps.signedBy("court-mediator", before);
  await steps.agreed(await steps.mediating(before));
  const target = { courtReferralId: before.id };
  expect(refused(await referrals.issueStatement(judge, { ...target, caseNumber: nextNumber("民初") }))).toBe(
    "WRONG_CASE_NUMBER",
  );
  const statement = nextNumber("诉前调书");
  expect(done(await referrals.issueStatement(judge, { ...target, caseNumber: statement }))).toMatchObject({
    state: "MEDIATION_STATEMENT",
    statementNumber: statement,
  });

  const after = await steps.received();
  const caseNumber = await steps.filed(after, "SUMMARY");
  await steps.entrusted(after);
  await steps.signedBy("court-mediator", after);
  await steps.agreed(await steps.mediating(after));
  expect(await steps.refresh(after.id)).toMatchObject({ state: "ENTRUSTED_AGREED" });
  const ruling = { courtReferralId: after.id, caseNumber: nextNumber("民初") };
  expect(refused(await referrals.allowWithdrawal(judge, ruling))).toBe("OTHER_CASE");
  const withdrawn = await referrals.allowWithdrawal(judge, { ...ruling, caseNumber: `${caseNumber}之一` });
  expect(done(withdrawn)).toMatchObject({ state: "WITHDRAWN" });
});

test("two complaints of one dispute that come at the same moment: one is received, the other told of it", async () => {
  const { dispute } = await neighbours(hub, "judge-assistant");
  const { referrals } = hub.running.court.services;
  const complaint = { disputeId: dispute.id, causeOfAction: "相邻排水纠纷", receivedOn: "2026-03-02" };
  const both = await Promise.all(
    [1, 2].map(() => referrals.receiveComplaint(assistant, { ...complaint, preFilingNumber: nextNumber("诉前调") })),
  );
  expect(both.map((one) => (isRefusal(one) ? one.code : one.state)).sort()).toEqual([
    "ALREADY_OPEN",
    "COMPLAINT_RECEIVED",
  ]);
});

test("two complaints are received under one number at once: the second waits, and is told that the number is taken", async () => {
  const { referrals } = hub.running.court.services;
  const disputes = [await neighbours(hub, "judge-assistant"), await neighbours(hub, "judge-assistant")];
  const same = { causeOfAction: "相邻排水纠纷", preFilingNumber: nextNumber("诉前调"), receivedOn: "2026-03-02" };
  const both = await Promise.all(
    disputes.map(({ dispute }) => referrals.receiveComplaint(assistant, { ...same, disputeId: dispute.id })),
  );
  expect(both.filter(isRefusal).map(({ code }) => code)).toEqual(["NUMBER_TAKEN"]);
});

test("a complaint is received by a court of the division, once, under a number of that court", async () => {
  const { dispute } = await neighbours(hub, "centre-clerk");
  const { referrals } = hub.running.court.services;
  const complaint = { disputeId: dispute.id, causeOfAction: "相邻排水纠纷", receivedOn: "2026-03-02" };
  const numbered = { ...complaint, preFilingNumber: nextNumber("诉前调") };
  expect(refused(await referrals.receiveComplaint(personNamed("centre-clerk"), numbered))).toBe("NOT_YOUR_ACT");
  const shashi = { ...assistant, organizationId: "ssq-court", divisions: ["421002"] };
  expect(refused(await referrals.receiveComplaint(shashi, numbered))).toBe("DISPUTE_NOT_KNOWN");
  const foreign = { ...complaint, preFilingNumber: nextNumber("诉前调", "鄂1002") };
  expect(await referrals.receiveComplaint(assistant, foreign)).toMatchObject({ facts: { courtCode: "鄂1003" } });
  expect(refused(await referrals.receiveComplaint(assistant, { ...numbered, receivedOn: "2026-03-03" }))).toBe(
    "DAY_AHEAD",
  );
  done(await referrals.receiveComplaint(assistant, numbered));
  expect(refused(await referrals.receiveComplaint(assistant, numbered))).toBe("NUMBER_TAKEN");
  const again = { ...complaint, preFilingNumber: nextNumber("诉前调") };
  expect(refused(await referrals.receiveComplaint(assistant, again))).toBe("ALREADY_OPEN");
  await hub.settle();
  // The centre sees the court's track, and every agency has heard that the court joined.
  const { data } = await hub.ask("centre-clerk", `query ($id: ID!) { dispute(id: $id) { courtReferrals { state } } }`, {
    id: dispute.id,
  });
  expect(data).toEqual({ dispute: { courtReferrals: [{ state: "COMPLAINT_RECEIVED" }] } });
});
