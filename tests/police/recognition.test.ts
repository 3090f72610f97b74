import { type TestHub, done, refused, startTestHub } from "../support/hub.ts";
import { type TakenDown, head, officer, roomMediator, stepsOn } from "./steps.ts";

let hub: TestHub;
let steps: ReturnType<typeof stepsOn>;
beforeAll(async () => {
  hub = await startTestHub();
  steps = stepsOn(hub);
});
beforeEach(() => {
  hub.clock.set("2026-03-02T09:00:00+08:00");
});
afterAll(() => hub.stop());

/** A case the station accepted, whose parties chose the stationed room, up to its first session there. */
async function chosen(): Promise<TakenDown & { caseId: string }> {
  const taken = await steps.takenDown();
  await steps.caseAccepted(taken);
  await steps.sent(taken, "choose");
  await steps.signedBy("room-mediator", taken.disputeId);
  return { ...taken, caseId: (await steps.mediating(taken)).id };
}

test("an agreement in an accepted case is performed, all parties apply, and the station's head recognises it", async () => {
  const { recognitions } = hub.running.police.services;
  const { incident, partyIds, caseId, disputeId } = await chosen();
  const target = { incidentId: incident.id };
  expect(await steps.refresh(incident.id)).toMatchObject({ state: "MEDIATION_CHOSEN", caseAcceptedOn: "2026-03-02" });

  const application = { ...target, applicantIds: partyIds, appliedOn: "2026-03-02" };
  expect(await recognitions.apply(officer, application)).toMatchObject({
    code: "AGREEMENT_NOT_PERFORMED",
    facts: { agreementId: null },
  });
  const agreementId = await steps.agreed({ id: caseId }, false);
  expect(await recognitions.apply(officer, application)).toMatchObject({
    code: "AGREEMENT_NOT_PERFORMED",
    facts: { agreementId, effectiveOn: "2026-03-02" },
  });
  // 2 March and 30 days: 1 April, a working day. The case waits for performance, and the limit does not run meanwhile.
  const voided = { triggeredOn: "2026-03-02", dueOn: "2026-04-01", status: "CANCELLED" };
  expect(await steps.caseClocks(incident.id)).toEqual([voided]);

  hub.clock.set("2026-03-10T09:00:00+08:00");
  await steps.performed(agreementId, "2026-03-09");
  expect(await steps.refresh(incident.id)).toMatchObject({ state: "AGREEMENT_PERFORMED", performedOn: "2026-03-09" });
  const onTime = { ...application, appliedOn: "2026-03-10" };
  expect(await recognitions.apply(officer, { ...onTime, applicantIds: [partyIds[0]!] })).toMatchObject({
    code: "APPLICANTS_MISSING",
    facts: { partyIds: [partyIds[1]] },
  });
  expect(refused(await recognitions.apply(officer, { ...onTime, appliedOn: "2026-03-08" }))).toBe("DAY_OUTSIDE");
  expect(done(await recognitions.apply(officer, onTime))).toMatchObject({ state: "RECOGNITION_APPLIED" });

  expect(refused(await recognitions.recognise(officer, target))).toBe("NOT_YOUR_ACT");
  expect(done(await recognitions.recognise(head, target))).toMatchObject({
    state: "RECOGNISED",
    endedOn: "2026-03-10",
  });
  expect(await steps.caseClocks(incident.id)).toEqual([voided]);
  const [announced] = await steps.announced(disputeId, "police.AgreementRecognised");
  expect(announced?.data).toEqual({ incidentId: incident.id, agreementId });
});

test("mediation fails: the case goes on and its limit counts anew from that day", async () => {
  const { incident, caseId, disputeId } = await chosen();
  hub.clock.set("2026-03-12T09:00:00+08:00");
  await steps.failed({ id: caseId });
  expect(await steps.refresh(incident.id)).toMatchObject({ state: "CASE_ACCEPTED" });
  // 12 March and 30 days: Saturday 11 April, so Monday 13 April.
  expect(await steps.caseClocks(incident.id)).toEqual([
    { triggeredOn: "2026-03-02", dueOn: "2026-04-01", status: "CANCELLED" },
    { triggeredOn: "2026-03-12", dueOn: "2026-04-13", status: "RUNNING" },
  ]);

  hub.clock.set("2026-03-13T09:00:00+08:00");
  await steps.signedBy("police-officer", disputeId);
  const told = { incidentId: incident.id, routesTold: ["COURT"], toldOn: "2026-03-13" } as const;
  expect(done(await hub.running.police.services.incidents.close(officer, told))).toMatchObject({
    state: "CIVIL_SIDE_CLOSED",
  });
  expect((await steps.caseClocks(incident.id)).map(({ status }) => status)).toEqual(["CANCELLED", "CANCELLED"]);
});

test("an agreement of the case is not performed: the limit counts anew from the day a party said so", async () => {
  const { incident, caseId } = await chosen();
  const agreementId = await steps.agreed({ id: caseId }, false);
  hub.clock.set("2026-03-23T09:00:00+08:00");
  const contest = { agreementId, routesTold: ["JUDICIAL"] } as const;
  done(await hub.running.mediation.services.performance.contest(roomMediator, contest));
  await hub.settle();
  expect(await steps.refresh(incident.id)).toMatchObject({ state: "CASE_ACCEPTED" });
  // 23 March and 30 days: Wednesday 22 April.
  expect(await steps.caseClocks(incident.id)).toEqual([
    { triggeredOn: "2026-03-02", dueOn: "2026-04-01", status: "CANCELLED" },
    { triggeredOn: "2026-03-23", dueOn: "2026-04-22", status: "RUNNING" },
  ]);
});

test("a party refuses at the committee: nobody mediated, and the limit from acceptance goes on", async () => {
  const taken = await steps.takenDown();
  await steps.caseAccepted(taken);
  await steps.sent(taken, "choose");
  await steps.signedBy("room-mediator", taken.disputeId);
  const [row] = await hub.running.mediation.foundations.db.query<{ id: string }[]>(
    `SELECT id FROM mediation_case WHERE dispute_id = $1`,
    [taken.disputeId],
  );
  const no = { partyId: taken.partyIds[1]!, askedOn: "2026-03-02", means: "PHONE", answer: "REFUSED" } as const;
  done(await hub.running.mediation.services.consents.record(roomMediator, { caseId: row!.id, ...no }));
  await hub.settle();
  expect(await steps.refresh(taken.incident.id)).toMatchObject({ state: "CASE_ACCEPTED" });
  expect(await steps.caseClocks(taken.incident.id)).toEqual([
    { triggeredOn: "2026-03-02", dueOn: "2026-04-01", status: "RUNNING" },
  ]);
});

test("an agreement the committee reached without the police is as good: it carries a case accepted afterwards", async () => {
  const taken = await steps.takenDown();
  await steps.foundCivil(taken);
  await steps.sent(taken, "refer");
  await steps.signedBy("room-mediator", taken.disputeId);
  const second = await hub.running.police.services.incidents.register(officer, {
    disputeId: taken.disputeId,
    incidentNumber: "荆警情又一起",
    incidentKind: "INJURY",
  });
  await steps.agreed(await steps.mediating(taken), true);
  const target = { incidentId: done(second).id, acceptedOn: "2026-03-02" };
  expect(done(await hub.running.police.services.incidents.acceptCase(officer, target))).toMatchObject({
    state: "AGREEMENT_PERFORMED",
    performedOn: "2026-03-02",
  });
  expect((await steps.caseClocks(target.incidentId)).map(({ status }) => status)).toEqual(["CANCELLED"]);
});

test("the station does not recognise it: the parties are told of the suit, and the civil side is closed", async () => {
  const { recognitions, incidents } = hub.running.police.services;
  const { incident, partyIds, caseId } = await chosen();
  await steps.agreed({ id: caseId }, true);
  const target = { incidentId: incident.id };
  done(await recognitions.apply(officer, { ...target, applicantIds: partyIds, appliedOn: "2026-03-02" }));
  hub.clock.set("2026-03-12T09:00:00+08:00");
  expect(done(await recognitions.decline(head, target))).toMatchObject({ state: "RECOGNITION_DECLINED" });
  // 12 March and 30 days: Saturday 11 April, so Monday 13 April.
  expect(await steps.caseClocks(incident.id)).toEqual([
    { triggeredOn: "2026-03-02", dueOn: "2026-04-01", status: "CANCELLED" },
    { triggeredOn: "2026-03-12", dueOn: "2026-04-13", status: "RUNNING" },
  ]);
  const told = { ...target, routesTold: ["COURT"], toldOn: "2026-03-12" } as const;
  expect(done(await incidents.close(officer, told))).toMatchObject({ state: "CIVIL_SIDE_CLOSED" });
  expect(refused(await recognitions.recognise(head, target))).toBe("WRONG_STATE");
});
