import { personNamed } from "../../seeds/people.ts";
import { FORMER_COMMITTEE, knowsFormerCommittee } from "../support/former-committee.ts";
import { type TestHub, done, refused, startTestHub } from "../support/hub.ts";
import { neighbours } from "../support/neighbours.ts";
import { ROOM, head, nextNumber, officer, roomMediator, stepsOn, yesOf } from "./steps.ts";

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

test("an incident found civil is referred with everyone's consent, mediated and performed: the track is settled", async () => {
  const taken = await steps.takenDown();
  await steps.foundCivil(taken);
  await steps.sent(taken, "refer");
  expect(await steps.refresh(taken.incident.id)).toMatchObject({ state: "REFERRED" });

  await steps.signedBy("room-mediator", taken.disputeId);
  const found = await steps.mediating(taken);
  expect(await steps.refresh(taken.incident.id)).toMatchObject({ state: "REFERRED", mediationCaseId: found.id });
  const agreementId = await steps.agreed(found, false);
  expect(await steps.refresh(taken.incident.id)).toMatchObject({ state: "CIVIL_AGREED", agreementId, endedOn: null });

  hub.clock.set("2026-03-09T09:00:00+08:00");
  await steps.performed(agreementId, "2026-03-06");
  expect(await steps.refresh(taken.incident.id)).toMatchObject({
    state: "SETTLED",
    agreementId,
    performedOn: "2026-03-06",
    endedOn: "2026-03-06",
  });
  expect(await steps.announced(taken.disputeId, "police.CivilSideSettled")).toHaveLength(1);
});

test("without one party's consent it is refused with that party, and nothing is announced", async () => {
  const taken = await steps.takenDown();
  await steps.foundCivil(taken);
  const { incident, partyIds, disputeId } = taken;
  const [zhang, li] = yesOf(partyIds);
  const sending = { incidentId: incident.id, toOrganizationId: ROOM, documents: [] };
  const { handOvers } = hub.running.police.services;
  for (const consents of [[zhang!], [zhang!, { ...li!, answer: "REFUSED" as const }]]) {
    expect(await handOvers.refer(officer, { ...sending, consents })).toMatchObject({
      code: "CONSENT_MISSING",
      facts: { partyIds: [partyIds[1]] },
    });
  }
  // A yes from before the call was not given to this hand-over.
  const older = yesOf(partyIds, "2026-03-01");
  expect(refused(await handOvers.refer(officer, { ...sending, consents: older }))).toBe("DAY_OUTSIDE");
  expect(await steps.announced(disputeId, "police.MediationReferred")).toEqual([]);
  expect(await steps.refresh(incident.id)).toMatchObject({ state: "CIVIL", version: 2 });
});

test("the station does not hold the dispute: it takes the incident down, but is told who holds when it hands over", async () => {
  const taken = await steps.takenDown("centre-clerk");
  await steps.foundCivil(taken);
  const sending = { toOrganizationId: ROOM, consents: yesOf(taken.partyIds), documents: [] };
  expect(
    await hub.running.police.services.handOvers.refer(officer, { incidentId: taken.incident.id, ...sending }),
  ).toMatchObject({ code: "NOT_THE_HOLDER", facts: { holderId: "jzq-centre" } });
});

test("a matter the room gives back unsigned, or that failed there, is back with the station, which asks again", async () => {
  const taken = await steps.takenDown();
  await steps.foundCivil(taken);
  await steps.sent(taken, "refer");
  const { referrals } = hub.running.registry.services;
  const referralId = await steps.pending(taken.disputeId);
  done(await referrals.return(roomMediator, { referralId, reason: "当日无人值守" }));
  await hub.settle();
  expect(await steps.refresh(taken.incident.id)).toMatchObject({ state: "RETURNED" });

  hub.clock.set("2026-03-04T09:00:00+08:00");
  const sending = { toOrganizationId: ROOM, documents: [] };
  const refer = (askedOn: string) =>
    hub.running.police.services.handOvers.refer(officer, {
      incidentId: taken.incident.id,
      ...sending,
      consents: yesOf(taken.partyIds, askedOn),
    });
  expect(refused(await refer("2026-03-01"))).toBe("DAY_OUTSIDE");
  done(await refer("2026-03-04"));
  await hub.settle();
  await steps.signedBy("room-mediator", taken.disputeId);
  await steps.failed(await steps.mediating(taken));
  expect(await steps.refresh(taken.incident.id)).toMatchObject({ state: "RETURNED" });
  const outcomes = (await steps.announced(taken.disputeId, "police.MediationReturned")).map(
    ({ data }) => data["outcome"],
  );
  expect(outcomes).toEqual(["RETURNED", "FAILED"]);

  // The room still holds the dispute until the station has signed for its way back.
  expect(refused(await refer("2026-03-04"))).toBe("NOT_THE_HOLDER");
  await steps.signedBy("police-officer", taken.disputeId);
  done(await refer("2026-03-04"));
});

test.each(["referIncidentToMediation", "chooseMediation"] as const)(
  "what goes to mediation goes to a committee, and the refusal says which agency that would be: %s",
  async (way) => {
    const taken = await steps.takenDown();
    await (way === "chooseMediation" ? steps.caseAccepted(taken) : steps.foundCivil(taken));
    const { handOvers } = hub.running.police.services;
    const send = (toOrganizationId: string) => {
      const input = { incidentId: taken.incident.id, consents: yesOf(taken.partyIds), documents: [], toOrganizationId };
      return way === "chooseMediation" ? handOvers.choose(officer, input) : handOvers.refer(officer, input);
    };
    const unfit = { type: "UnfitBody", facts: { agency: "MEDIATION" }, path: ["toOrganizationId"] };
    expect(await send("jzq-court")).toMatchObject({ ...unfit, code: "OTHER_AGENCY" });
    expect(await send("no-such-body")).toMatchObject({ ...unfit, code: "UNKNOWN_ORGANIZATION" });
    // A centre that doubles as its district's committee is one.
    done(await send("ssq-centre"));
  },
);

test("a hand-over the registry cannot open takes the incident back, with the registry's reason", async () => {
  const taken = await steps.takenDown();
  await steps.foundCivil(taken);
  await knowsFormerCommittee(hub.running.police.services.bodies);
  const sending = { toOrganizationId: FORMER_COMMITTEE, consents: yesOf(taken.partyIds), documents: [] };
  done(await hub.running.police.services.handOvers.refer(officer, { incidentId: taken.incident.id, ...sending }));
  await hub.settle();
  expect(await steps.refresh(taken.incident.id)).toMatchObject({ state: "RETURNED" });
  const [row] = await hub.running.police.foundations.db.query<{ outcome: string; reason: string }[]>(
    `SELECT outcome, reason FROM hand_over WHERE incident_id = $1`,
    [taken.incident.id],
  );
  expect(row).toEqual({ outcome: "NOT_OPENED", reason: "The directory has no such body." });
});

test("a hand-over the station takes back before it is signed for leaves it free to close with the suit told", async () => {
  const taken = await steps.takenDown();
  await steps.foundCivil(taken);
  await steps.sent(taken, "refer");
  const referralId = await steps.pending(taken.disputeId);
  done(await hub.running.registry.services.referrals.withdraw(head, { referralId, reason: "当事人改变主意" }));
  await hub.settle();
  expect(await steps.refresh(taken.incident.id)).toMatchObject({ state: "RETURNED" });

  const { incidents } = hub.running.police.services;
  const told = { incidentId: taken.incident.id, toldOn: "2026-03-02" };
  expect(refused(await incidents.close(officer, { ...told, routesTold: ["PEOPLES_MEDIATION"] }))).toBe("SUIT_NOT_TOLD");
  expect(done(await incidents.close(officer, { ...told, routesTold: ["COURT"] }))).toMatchObject({
    state: "CIVIL_SIDE_CLOSED",
    endedOn: "2026-03-02",
  });
});

test("an agreement that is not performed brings the civil quarrel back to the station", async () => {
  const taken = await steps.takenDown();
  await steps.foundCivil(taken);
  await steps.sent(taken, "refer");
  await steps.signedBy("room-mediator", taken.disputeId);
  const agreementId = await steps.agreed(await steps.mediating(taken), false);
  const contest = { agreementId, routesTold: ["JUDICIAL"] } as const;
  done(await hub.running.mediation.services.performance.contest(roomMediator, contest));
  await hub.settle();
  expect(await steps.refresh(taken.incident.id)).toMatchObject({ state: "RETURNED", agreementId });
});

test("an agreement made before the call says nothing about it; one made after it settles the quarrel", async () => {
  const taken = await steps.takenDown();
  await steps.foundCivil(taken);
  await steps.sent(taken, "refer");
  await steps.signedBy("room-mediator", taken.disputeId);
  await steps.agreed(await steps.mediating(taken), true);
  expect(await steps.refresh(taken.incident.id)).toMatchObject({ state: "SETTLED" });

  hub.clock.set("2026-03-02T20:00:00+08:00");
  const { incidents } = hub.running.police.services;
  const again = done(
    await incidents.register(officer, {
      disputeId: taken.disputeId,
      incidentNumber: nextNumber(),
      incidentKind: "NEIGHBOUR",
    }),
  );
  const told = { incidentId: again.id, toldOn: "2026-03-02", routesTold: ["COURT"] } as const;
  expect(done(await incidents.findCivil(officer, told))).toMatchObject({ state: "CIVIL" });
});

test("a number the station has used is refused, and a post of another agency takes nothing down", async () => {
  const { incident, disputeId } = await steps.takenDown();
  const { incidents } = hub.running.police.services;
  const same = { disputeId, incidentNumber: incident.incidentNumber, incidentKind: "OTHER" } as const;
  expect(refused(await incidents.register(officer, same))).toBe("NUMBER_TAKEN");
  const clerk = personNamed("centre-clerk");
  expect(refused(await incidents.register(clerk, { ...same, incidentNumber: nextNumber() }))).toBe("NOT_YOUR_ACT");
  const later = { ...same, incidentNumber: nextNumber(), receivedAt: new Date("2026-03-02T09:00:01+08:00") };
  expect(refused(await incidents.register(officer, later))).toBe("TIME_AHEAD");
});

/** The seeds have no officer of the neighbouring station; this is one. */
const neighbour = { ...officer, personId: "shashi-officer", organizationId: "ssq-police", divisions: ["421002"] };

test("an officer of another station takes nothing down outside the own district, and finds no incident there", async () => {
  const { incident, disputeId } = await steps.takenDown();
  const { incidents } = hub.running.police.services;
  const call = { disputeId, incidentNumber: nextNumber(), incidentKind: "OTHER" } as const;
  expect(refused(await incidents.register(neighbour, call))).toBe("DISPUTE_NOT_KNOWN");
  const told = { incidentId: incident.id, routesTold: ["COURT"], toldOn: "2026-03-02" } as const;
  expect(refused(await incidents.findCivil(neighbour, told))).toBe("INCIDENT_NOT_FOUND");
});

test("two stations of one dispute each see their own incident, and nothing of the other's", async () => {
  const { incident, disputeId } = await steps.takenDown();
  const { incidents } = hub.running.police.services;
  const wider = { ...neighbour, divisions: ["421000"] };
  const call = { disputeId, incidentNumber: incident.incidentNumber, incidentKind: "OTHER" } as const;
  const theirs = done(await incidents.register(wider, call));
  const told = { incidentId: incident.id, routesTold: ["COURT"], toldOn: "2026-03-02" } as const;
  expect(refused(await incidents.findCivil(wider, told))).toBe("INCIDENT_NOT_FOUND");
  const { nodes } = await incidents.page(wider, { states: null, page: { first: 100 } });
  expect(nodes.map(({ id }) => id)).toEqual([theirs.id]);
});

test("a station sees a dispute another body holds from the moment it takes an incident of it down", async () => {
  const { dispute } = await neighbours(hub, "centre-clerk");
  const { incidents } = hub.running.police.services;
  const call = { disputeId: dispute.id, incidentNumber: nextNumber(), incidentKind: "NEIGHBOUR" } as const;
  const incident = done(await incidents.register(officer, call));
  const accepting = { incidentId: incident.id, acceptedOn: "2026-03-02", expectedVersion: 1 };
  expect(done(await incidents.acceptCase(officer, accepting))).toMatchObject({ state: "CASE_ACCEPTED" });
  expect(refused(await incidents.acceptCase(officer, accepting))).toBe("STALE_VERSION");
});
