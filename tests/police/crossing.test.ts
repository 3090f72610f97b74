import { randomUUID } from "node:crypto";
import type { ReferralFacts } from "../../schema/events/registry.events.ts";
import { type TestHub, done, startTestHub } from "../support/hub.ts";
import { ROOM, type TakenDown, officer, roomMediator, stepsOn, yesOf } from "./steps.ts";

/** What registry and committee announce comes by two streams; which word arrives first is nobody's promise. */
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

interface Sent {
  readonly id: string;
  readonly outcome: string | null;
  readonly signedOn: string | null;
  readonly signedBackOn: string | null;
}

const handOversOf = (incidentId: string): Promise<Sent[]> =>
  hub.running.police.foundations.db.query(
    `SELECT id, outcome, signed_on::text AS "signedOn", signed_back_on::text AS "signedBackOn"
     FROM hand_over WHERE incident_id = $1 ORDER BY sent_at, id`,
    [incidentId],
  );

/** A civil quarrel the station sent to the room. */
async function referred(): Promise<TakenDown> {
  const taken = await steps.takenDown();
  await steps.foundCivil(taken);
  await steps.sent(taken, "refer");
  return taken;
}

test("a late word of an earlier hand-over is not taken for the latest", async () => {
  const taken = await referred();
  const referralId = await steps.pending(taken.disputeId);
  const { referrals } = hub.running.registry.services;
  done(await referrals.return(roomMediator, { referralId, reason: "当日无人值守" }));
  await hub.settle();
  hub.clock.set("2026-03-03T09:00:00+08:00");
  await steps.sent(taken, "refer", "2026-03-03");

  const [first] = await handOversOf(taken.incident.id);
  const late = { caseId: randomUUID(), referralId, sourceRecordId: first!.id, ground: "NO_AGREEMENT", routesTold: [] };
  await steps.hears("mediation.CaseTerminated", taken.disputeId, late);
  expect(await steps.refresh(taken.incident.id)).toMatchObject({ state: "REFERRED" });
  expect((await handOversOf(taken.incident.id)).map(({ outcome }) => outcome)).toEqual(["RETURNED", null]);
});

/** The room's hand-over that brings a matter back, as the registry announces it. */
const wayBack = (sourceRecordId: string): ReferralFacts => ({
  referralId: randomUUID(),
  handsBack: randomUUID(),
  receipt: "",
  linkage: "POLICE",
  courtMode: null,
  fromOrganizationId: ROOM,
  toOrganizationId: "jzq-police",
  sourceRecordId,
  sourceNumber: null,
  civilPartOnly: true,
  legalBasis: "",
  consents: [],
  documents: [],
});

test("the station signs for the way back before it hears why: what the committee says then still counts", async () => {
  const taken = await referred();
  const [sent] = await handOversOf(taken.incident.id);
  await steps.hears("registry.ReferralAccepted", taken.disputeId, { ...wayBack(sent!.id), receivedOn: "2026-03-02" });
  expect(await steps.refresh(taken.incident.id)).toMatchObject({ state: "REFERRED" });
  const why = {
    caseId: randomUUID(),
    referralId: null,
    sourceRecordId: sent!.id,
    ground: "NO_AGREEMENT",
    routesTold: [],
  };
  await steps.hears("mediation.CaseTerminated", taken.disputeId, why);
  expect(await steps.refresh(taken.incident.id)).toMatchObject({ state: "RETURNED" });
  expect(await handOversOf(taken.incident.id)).toMatchObject([{ outcome: "FAILED", signedBackOn: "2026-03-02" }]);
});

test("the station would not sign for the way back: that ends nothing, the committee's word does", async () => {
  const taken = await referred();
  const [sent] = await handOversOf(taken.incident.id);
  const refusal = { ...wayBack(sent!.id), reason: "应由调委会告知途径", holderId: ROOM };
  await steps.hears("registry.ReferralReturned", taken.disputeId, refusal);
  expect(await steps.refresh(taken.incident.id)).toMatchObject({ state: "REFERRED" });
  expect(await handOversOf(taken.incident.id)).toMatchObject([{ outcome: null, signedBackOn: null }]);
});

test("a room that sends the dispute back by a hand-over of its own has thereby given the matter back", async () => {
  const taken = await referred();
  await steps.signedBy("room-mediator", taken.disputeId);
  const back = { disputeId: taken.disputeId, toOrganizationId: "jzq-police", legalBasis: "退回派出所" };
  done(await hub.running.registry.services.referrals.refer(roomMediator, back));
  await hub.settle();
  expect(await steps.refresh(taken.incident.id)).toMatchObject({ state: "REFERRED" });
  await steps.signedBy("police-officer", taken.disputeId);
  expect(await steps.refresh(taken.incident.id)).toMatchObject({ state: "RETURNED" });
  expect(await handOversOf(taken.incident.id)).toMatchObject([{ outcome: "RETURNED", signedOn: "2026-03-02" }]);
});

test("the station has closed the civil side: what mediation leads to is noted and moves nothing", async () => {
  const taken = await steps.takenDown();
  await steps.caseAccepted(taken);
  await steps.sent(taken, "choose");
  await steps.signedBy("room-mediator", taken.disputeId);
  const found = await steps.mediating(taken);
  const told = { incidentId: taken.incident.id, routesTold: ["COURT"], toldOn: "2026-03-02" } as const;
  done(await hub.running.police.services.incidents.close(officer, told));
  await steps.agreed(found, true);
  expect(await steps.refresh(taken.incident.id)).toMatchObject({ state: "CIVIL_SIDE_CLOSED", performedOn: null });
  expect(await handOversOf(taken.incident.id)).toMatchObject([{ outcome: "AGREED" }]);
});

test("two incidents of one dispute are sent at once: the registry opens one, the other is back with the station", async () => {
  const taken = await steps.takenDown();
  await steps.foundCivil(taken);
  const { incidents, handOvers } = hub.running.police.services;
  const call = { disputeId: taken.disputeId, incidentNumber: `${taken.incident.incidentNumber}之二` };
  const second = done(await incidents.register(officer, { ...call, incidentKind: "INSULT" }));
  const told = { incidentId: second.id, routesTold: ["COURT"], toldOn: "2026-03-02" } as const;
  done(await incidents.findCivil(officer, told));
  const sending = { toOrganizationId: ROOM, consents: yesOf(taken.partyIds), documents: [] };
  const targets = [taken.incident.id, second.id];
  for (const incidentId of targets) done(await handOvers.refer(officer, { incidentId, ...sending }));
  await hub.settle();
  const states = await Promise.all(targets.map(async (id) => (await steps.refresh(id)).state));
  expect(states).toEqual(["REFERRED", "RETURNED"]);
});

test("the committee writes down late what was signed before the call: that settles nothing that came after", async () => {
  const taken = await steps.takenDown();
  await steps.foundCivil(taken);
  await steps.hears("mediation.AgreementTookEffect", taken.disputeId, {
    caseId: randomUUID(),
    referralId: null,
    sourceRecordId: null,
    agreementId: randomUUID(),
    form: "WRITTEN",
    effectiveOn: "2026-03-01",
    committeeId: ROOM,
    partyIds: taken.partyIds,
  });
  expect(await steps.refresh(taken.incident.id)).toMatchObject({ state: "CIVIL", agreementId: null });
});
