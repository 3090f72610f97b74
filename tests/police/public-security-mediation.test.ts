import { type TestHub, done, refused, startTestHub } from "../support/hub.ts";
import { type TakenDown, head, officer, policeMediationOf, sittingOf, stepsOn, yesOf } from "./steps.ts";

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

const mediations = () => hub.running.police.services.publicSecurityMediations;
const agreements = () => hub.running.police.services.publicSecurityAgreements;
const COURT = ["COURT"] as const;

/** An accepted case the police have begun to mediate. */
async function begun(): Promise<TakenDown & { mediationId: string }> {
  const taken = await steps.takenDown();
  await steps.caseAccepted(taken);
  const consents = yesOf(taken.partyIds);
  const facts = { incidentId: taken.incident.id, factsEstablishedOn: "2026-03-02", consents };
  const { id: mediationId } = done(await mediations().begin(officer, facts));
  await hub.settle();
  return { ...taken, mediationId };
}

/** The parties agree in a sitting today, to be performed by 20 March. */
const agreeToday = async ({ mediationId, partyIds }: { mediationId: string; partyIds: string[] }) =>
  agreements().record(officer, {
    mediationId,
    sitting: sittingOf(partyIds, hub.clock.today()),
    course: "双方陈述经过，互相致歉。",
    incidentResult: "一方手背擦伤，无需住院。",
    terms: "赔偿医药费六百元。",
    performanceWay: "银行转账",
    performBy: "2026-03-20",
    signedPartyIds: partyIds,
  });

/** All clocks of the incident, the oldest first. */
const clocks = (incidentId: string) =>
  hub.running.police.foundations.db.query(
    `SELECT code, triggered_on::text AS "on", due_on::text AS due, status FROM deadline WHERE record_id = $1
     ORDER BY triggered_on, code, status`,
    [incidentId],
  );

test("an accepted case is mediated, agreed with what the law asks, and performed: the civil quarrel is settled", async () => {
  const taken = await begun();
  const { incident, mediationId, disputeId } = taken;
  expect(await steps.refresh(incident.id)).toMatchObject({ state: "POLICE_MEDIATION" });
  hub.clock.set("2026-03-05T09:00:00+08:00");
  expect(done(await agreeToday(taken))).toMatchObject({ state: "AGREED", agreedOn: "2026-03-05" });
  // Of a mediated case no limit counts from acceptance (art. 185).
  expect(await clocks(incident.id)).toEqual([
    { code: "POLICE_CASE", on: "2026-03-02", due: "2026-04-01", status: "CANCELLED" },
  ]);

  hub.clock.set("2026-03-20T16:00:00+08:00");
  const performed = { mediationId, performedOn: "2026-03-20", proof: "转账回单" };
  expect(refused(await agreements().perform(officer, { ...performed, performedOn: "2026-03-04" }))).toBe("DAY_OUTSIDE");
  expect(done(await agreements().perform(officer, performed))).toMatchObject({
    state: "PERFORMED",
    endedOn: "2026-03-20",
  });
  expect(await steps.refresh(incident.id)).toMatchObject({
    state: "SETTLED",
    performedOn: "2026-03-20",
    endedOn: "2026-03-20",
  });
  expect(await steps.announced(disputeId, "police.PublicSecurityAgreementReached")).toEqual([
    { data: { incidentId: incident.id, mediationId } },
  ]);
});

test("the first sitting fails and a second is called: seven working days, and a failure then starts the limit anew", async () => {
  const { incident, mediationId, partyIds } = await begun();
  hub.clock.set("2026-03-04T17:00:00+08:00");
  const sitting = sittingOf(partyIds, "2026-03-04");
  expect(done(await mediations().callSecond(officer, { mediationId, sitting, askedBy: "PARTY" }))).toMatchObject({
    state: "SECOND_MEDIATION",
    secondAskedBy: "PARTY",
  });
  // 5, 6, 9 to 13 March: the seventh working day after the first.
  expect(await clocks(incident.id)).toContainEqual({
    code: "POLICE_SECOND",
    on: "2026-03-04",
    due: "2026-03-13",
    status: "RUNNING",
  });

  hub.clock.set("2026-03-13T17:00:00+08:00");
  const end = { mediationId, routesTold: COURT, toldOn: "2026-03-13" };
  const earlier = await mediations().fail(officer, { ...end, sitting: sittingOf(partyIds, "2026-03-03") });
  expect(refused(earlier)).toBe("DAY_OUTSIDE");
  const last = { ...end, sitting: sittingOf(partyIds, "2026-03-13") };
  const mediationOnly = { ...last, routesTold: ["PEOPLES_MEDIATION"] as const };
  expect(refused(await mediations().fail(officer, mediationOnly))).toBe("SUIT_NOT_TOLD");
  expect(done(await mediations().fail(officer, last))).toMatchObject({ state: "FAILED", endedOn: "2026-03-13" });

  // 13 March and 30 days: Sunday 12 April, so Monday 13 April.
  expect(await clocks(incident.id)).toEqual([
    { code: "POLICE_CASE", on: "2026-03-02", due: "2026-04-01", status: "CANCELLED" },
    { code: "POLICE_SECOND", on: "2026-03-04", due: "2026-03-13", status: "MET" },
    { code: "POLICE_CASE", on: "2026-03-13", due: "2026-04-13", status: "RUNNING" },
  ]);
  // The civil side is told, people's mediation stays open, and another round with the police is not.
  expect(await steps.refresh(incident.id)).toMatchObject({ state: "CASE_ACCEPTED", routesTold: ["COURT"] });
  const again = { incidentId: incident.id, factsEstablishedOn: "2026-03-02", consents: yesOf(partyIds) };
  expect(await mediations().begin(officer, again)).toMatchObject({
    code: "MEDIATED_BEFORE",
    facts: { state: "FAILED", endedOn: "2026-03-13" },
  });
});

test("a second sitting held late is held all the same; what was missed shows as missed", async () => {
  const taken = await begun();
  const { mediationId, partyIds, incident } = taken;
  const first = { mediationId, sitting: sittingOf(partyIds, "2026-03-02"), askedBy: "POLICE" } as const;
  done(await mediations().callSecond(officer, first));
  hub.clock.set("2026-03-12T09:00:00+08:00");
  done(await agreeToday(taken));
  // 3 to 6, 9 to 11 March.
  expect(await clocks(incident.id)).toContainEqual({
    code: "POLICE_SECOND",
    on: "2026-03-02",
    due: "2026-03-11",
    status: "MISSED",
  });
});

test("the agreement is not performed: the limit counts anew from that day, explains itself, and is extended from above", async () => {
  const taken = await begun();
  hub.clock.set("2026-03-05T09:00:00+08:00");
  done(await agreeToday(taken));
  hub.clock.set("2026-03-23T09:00:00+08:00");
  const { mediationId, incident } = taken;
  const defaulted = { mediationId, defaultedOn: "2026-03-21", routesTold: COURT, toldOn: "2026-03-23" };
  expect(refused(await agreements().default(officer, { ...defaulted, defaultedOn: "2026-03-04" }))).toBe("DAY_OUTSIDE");
  expect(done(await agreements().default(officer, defaulted))).toMatchObject({ state: "NOT_PERFORMED" });
  await hub.settle();

  const shown = await policeMediationOf(hub, "police-officer", incident.id);
  // 21 March and 30 days: Monday 20 April. Article 185 speaks of this very mediation: there is no second reading.
  expect(shown.clock("POLICE_CASE")).toMatchObject({
    status: "RUNNING",
    basis: "Police Administrative Case Procedure, art. 185",
    trigger: "mediation failed or the agreement was not performed",
    triggeredOn: "2026-03-21",
    dueOn: "2026-04-20",
    daysLeft: 28,
    explanation: { countedFrom: "2026-03-22", otherReading: null },
  });
  const { deadlineChanges } = hub.running.police.services;
  const longer = { deadlineId: shown.clock("POLICE_CASE").id, days: 30, reason: "案情复杂" };
  expect(refused(await deadlineChanges.extend(head, longer))).toBe("APPROVAL_MISSING");
  done(await deadlineChanges.extend(head, { ...longer, approval: "荆公延字〔2026〕9号" }));
  // 60 days from 21 March: Wednesday 20 May.
  expect((await policeMediationOf(hub, "police-officer", incident.id)).clock("POLICE_CASE")).toMatchObject({
    dueOn: "2026-05-20",
    extensions: [{ days: 30, approvedBy: "next higher police body", approval: "荆公延字〔2026〕9号" }],
  });
});

test("on the spot: one act, written or recorded, with everybody there", async () => {
  const taken = await steps.takenDown();
  await steps.caseAccepted(taken);
  const { incident, partyIds, disputeId } = taken;
  const sitting = sittingOf(partyIds, "2026-03-02");
  const act = { incidentId: incident.id, consents: yesOf(partyIds), sitting };
  const onTheSpot = (change: object) => mediations().onTheSpot(officer, { ...act, ...change });
  expect(refused(await onTheSpot({}))).toBe("NOT_KEPT");
  const alone = { terms: "当场赔偿二百元", sitting: { ...sitting, presentPartyIds: [partyIds[0]!] } };
  expect(await onTheSpot(alone)).toMatchObject({ code: "PARTY_ABSENT", facts: { partyIds: [partyIds[1]] } });
  expect(done(await onTheSpot({ terms: "当场赔偿二百元" }))).toMatchObject({ state: "PERFORMED", onTheSpot: true });
  expect(await steps.refresh(incident.id)).toMatchObject({ state: "SETTLED", performedOn: "2026-03-02" });
  expect(await clocks(incident.id)).toMatchObject([{ code: "POLICE_CASE", status: "MET" }]);
  expect(await steps.announced(disputeId, "police.PublicSecurityAgreementPerformed")).toHaveLength(1);
});

test("what does not apply is the head's to find: before anybody mediated the limit goes on, afterwards it counts anew", async () => {
  const early = await steps.takenDown();
  await steps.caseAccepted(early);
  const found = { ground: "PARTY_REFUSES", routesTold: COURT, toldOn: "2026-03-02" } as const;
  const act = { incidentId: early.incident.id, ...found };
  expect(refused(await mediations().findNotMediable(officer, act))).toBe("NOT_YOUR_ACT");
  expect(done(await mediations().findNotMediable(head, act))).toMatchObject({ state: "NOT_MEDIABLE", begunOn: null });
  expect(await clocks(early.incident.id)).toMatchObject([{ code: "POLICE_CASE", status: "RUNNING" }]);
  expect(refused(await mediations().findNotMediable(head, act))).toBe("MEDIATED_BEFORE");

  const late = await begun();
  hub.clock.set("2026-03-06T09:00:00+08:00");
  const excluded = { incidentId: late.incident.id, ...found, ground: "EXCLUDED_BY_LAW", toldOn: "2026-03-06" } as const;
  expect(done(await mediations().findNotMediable(head, excluded))).toMatchObject({ endedOn: "2026-03-06" });
  // 6 March and 30 days: Sunday 5 April is Qingming until Monday 6, so Tuesday 7 April.
  expect(await clocks(late.incident.id)).toMatchObject([
    { on: "2026-03-02", status: "CANCELLED" },
    { on: "2026-03-06", due: "2026-04-07", status: "RUNNING" },
  ]);
  const [ended] = await steps.announced(late.disputeId, "police.PublicSecurityMediationEnded");
  // Where the civil side ends, and no ground.
  expect(ended?.data).toEqual({
    incidentId: late.incident.id,
    mediationId: late.mediationId,
    outcome: "NOT_MEDIABLE",
    routesTold: ["COURT"],
  });
});

test("nobody mediates without everybody's yes, given for this, nor before the case was accepted", async () => {
  const taken = await steps.takenDown();
  const [zhang, li] = yesOf(taken.partyIds);
  const act = { incidentId: taken.incident.id, factsEstablishedOn: "2026-03-02" };
  const begin = (consents: ReturnType<typeof yesOf>) => mediations().begin(officer, { ...act, consents });
  expect(refused(await begin([zhang!, li!]))).toBe("WRONG_STATE");
  await steps.caseAccepted(taken);
  const no = { ...li!, answer: "REFUSED" } as unknown as typeof zhang;
  expect(await begin([zhang!, no!])).toMatchObject({
    code: "CONSENT_MISSING",
    facts: { partyIds: [taken.partyIds[1]] },
  });
  expect(refused(await begin([zhang!, { ...li!, askedOn: "2026-03-01" }]))).toBe("DAY_OUTSIDE");
});

test("an agreement of a committee that came about meanwhile carries the case as soon as the police's mediation ends", async () => {
  const taken = await steps.takenDown();
  await steps.caseAccepted(taken);
  await steps.sent(taken, "choose");
  await steps.signedBy("room-mediator", taken.disputeId);
  // A second case of the same quarrel, which the police mediate themselves.
  const call = { disputeId: taken.disputeId, incidentNumber: "荆警情并行", incidentKind: "INJURY" } as const;
  const { id: incidentId } = done(await hub.running.police.services.incidents.register(officer, call));
  const accept = { incidentId, acceptedOn: "2026-03-02" };
  done(await hub.running.police.services.incidents.acceptCase(officer, accept));
  const consents = yesOf(taken.partyIds);
  const { id: mediationId } = done(
    await mediations().begin(officer, { incidentId, factsEstablishedOn: "2026-03-02", consents }),
  );
  await steps.agreed(await steps.mediating(taken), true);
  expect(await steps.refresh(incidentId)).toMatchObject({ state: "POLICE_MEDIATION" });
  const sitting = sittingOf(taken.partyIds, "2026-03-02");
  done(await mediations().fail(officer, { mediationId, sitting, routesTold: COURT, toldOn: "2026-03-02" }));
  expect(await steps.refresh(incidentId)).toMatchObject({ state: "AGREEMENT_PERFORMED" });
});

test("state and outcome are for everybody concerned; agreement, sittings and ground only for the station and the parties", async () => {
  const taken = await begun();
  done(await agreeToday(taken));
  await hub.settle();
  const told: Record<string, unknown> = {};
  for (const person of ["police-officer", "party-li", "centre-clerk", "developer"]) {
    const { mediation } = await policeMediationOf(hub, person, taken.incident.id);
    told[person] = [
      mediation?.state,
      mediation?.agreement?.terms,
      mediation?.sittings?.length,
      mediation?.consents?.length,
    ];
  }
  const whole = ["AGREED", "赔偿医药费六百元。", 1, 2];
  expect(told).toEqual({
    "police-officer": whole,
    "party-li": whole,
    developer: whole,
    "centre-clerk": ["AGREED", undefined, undefined, undefined],
  });
});
