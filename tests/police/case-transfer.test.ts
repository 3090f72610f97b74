import { randomUUID } from "node:crypto";
import { personNamed } from "../../seeds/people.ts";
import type { Viewer } from "../../subgraphs/shared/auth/viewer.ts";
import { isRefusal } from "../../subgraphs/shared/errors/refusal.ts";
import { ask } from "../support/ask.ts";
import { type TestHub, done, refused, startTestHub } from "../support/hub.ts";
import { nextNumber, officer, stepsOn } from "./steps.ts";

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

const transfers = () => hub.running.police.services.caseTransfers;

/** The seeds have no officer of the neighbouring station; this is one. */
const neighbour = { ...officer, personId: "shashi-officer", organizationId: "ssq-police", divisions: ["421002"] };

/** A case accepted at nine in the morning of 2 March, of which the neighbouring station is found competent. */
async function found() {
  const taken = await steps.takenDown();
  await steps.caseAccepted(taken);
  const transfer = done(
    await transfers().findCompetent(officer, {
      incidentId: taken.incident.id,
      toStationId: "ssq-police",
      reason: "事发地在沙市区",
      acceptedAt: new Date("2026-03-02T09:00:00+08:00"),
    }),
  );
  await hub.settle();
  return { ...taken, transferId: transfer.id };
}

/** Which clocks of a dispute wait on somebody's work list, in the next sixty days. */
async function listed(viewer: Viewer, disputeId: string): Promise<string[]> {
  const { nodes } = await hub.running.registry.services.workLists.dueSoon(viewer, 60, {
    filter: {},
    page: { first: 100 },
  });
  return nodes.filter((clock) => clock.disputeId === disputeId).map(({ code }) => code);
}

/** The transfer clocks of a dispute as the registry keeps them for work lists. */
const hours = (disputeId: string) =>
  hub.running.registry.foundations.db.query<{ status: string; dueAt: Date }[]>(
    `SELECT status, due_at AS "dueAt" FROM deadline WHERE dispute_id = $1 AND code = 'POLICE_TRANSFER'`,
    [disputeId],
  );

test("only a police unit can be found competent, and the refusal says so", async () => {
  const taken = await steps.takenDown();
  await steps.caseAccepted(taken);
  const finding = { incidentId: taken.incident.id, reason: "…", acceptedAt: new Date("2026-03-02T09:00:00+08:00") };
  for (const [toStationId, code] of [
    ["jzq-court", "OTHER_AGENCY"],
    ["no-such-station", "UNKNOWN_ORGANIZATION"],
  ] as const)
    expect(await transfers().findCompetent(officer, { ...finding, toStationId })).toMatchObject({
      ...{ code, path: ["toStationId"] },
      ...{ type: "UnfitBody", facts: { agency: "POLICE" } },
    });
});

test("sent within 24 hours, signed for by the other unit: the case is its own, under its own number, and it sees the dispute", async () => {
  const { transferId, incident, disputeId } = await found();
  expect(await steps.refresh(incident.id)).toMatchObject({ state: "TRANSFERRING", stationId: "jzq-police" });
  expect(await hours(disputeId)).toEqual([{ status: "RUNNING", dueAt: new Date("2026-03-03T09:00:00+08:00") }]);
  hub.clock.set("2026-03-03T09:00:00+08:00");
  expect(done(await transfers().send(officer, { transferId }))).toMatchObject({ sentByPost: "POLICE_OFFICER" });
  await hub.settle();
  expect(await hours(disputeId)).toMatchObject([{ status: "MET" }]);

  // The addressee sees the transfer and may sign; of the dispute it sees nothing yet.
  const waiting = await transfers().page(neighbour, { states: ["SENT"], page: { first: 100 } });
  expect(waiting.nodes.map(({ id }) => id)).toContain(transferId);
  const told = { incidentId: incident.id, toldOn: "2026-03-03", routesTold: ["COURT"] } as const;
  const { incidents } = hub.running.police.services;
  expect(refused(await incidents.close(neighbour, told))).toBe("INCIDENT_NOT_FOUND");

  hub.clock.set("2026-03-04T09:00:00+08:00");
  const number = "沙公接字〔2026〕0304号";
  expect(refused(await transfers().receive(officer, { transferId, incidentNumber: number }))).toBe("OTHER_BODY");
  expect(done(await transfers().receive(neighbour, { transferId, incidentNumber: number }))).toMatchObject({
    state: "RECEIVED",
    answeredByPost: "POLICE_OFFICER",
  });
  await hub.settle();
  expect(await steps.refresh(incident.id)).toMatchObject({
    state: "CASE_ACCEPTED",
    stationId: "ssq-police",
    incidentNumber: number,
  });
  // It is another station's now, and a station sees its own.
  expect(refused(await incidents.close(officer, told))).toBe("INCIDENT_NOT_FOUND");
  const related = await hub.running.registry.foundations.db.query<object[]>(
    `SELECT 1 FROM dispute_relation WHERE dispute_id = $1 AND organization_id = 'ssq-police'`,
    [disputeId],
  );
  expect(related).toHaveLength(1);
});

test("the limit of the case goes with it: it leaves the sender's work list and stands on the other unit's", async () => {
  const { transferId, disputeId } = await found();
  done(await transfers().send(officer, { transferId }));
  await hub.settle();
  expect([await listed(officer, disputeId), await listed(neighbour, disputeId)]).toEqual([["POLICE_CASE"], []]);
  done(await transfers().receive(neighbour, { transferId, incidentNumber: nextNumber() }));
  await hub.settle();
  expect([await listed(officer, disputeId), await listed(neighbour, disputeId)]).toEqual([[], ["POLICE_CASE"]]);
});

test("a minute late is late: hours are told by the instant and run on at night", async () => {
  const { transferId, disputeId } = await found();
  hub.clock.set("2026-03-03T09:01:00+08:00");
  done(await transfers().send(officer, { transferId }));
  await hub.settle();
  expect(await hours(disputeId)).toMatchObject([{ status: "MISSED" }]);
});

test("given back with a reason, it is the sender's as before, and the transfer can be tried anew", async () => {
  const { transferId, incident } = await found();
  expect(refused(await transfers().giveBack(neighbour, { transferId, reason: "无管辖权" }))).toBe("TRANSFER_NOT_FOUND");
  done(await transfers().send(officer, { transferId }));
  done(await transfers().giveBack(neighbour, { transferId, reason: "事发地在荆州区" }));
  expect(await steps.refresh(incident.id)).toMatchObject({ state: "CASE_ACCEPTED", stationId: "jzq-police" });
  expect(refused(await transfers().receive(neighbour, { transferId, incidentNumber: nextNumber() }))).toBe(
    "WRONG_STATE",
  );
  const again = { incidentId: incident.id, toStationId: "ssq-police", reason: "事发地经复核在沙市区" };
  const acceptedAt = new Date("2026-03-02T09:00:00+08:00");
  const second = done(await transfers().findCompetent(officer, { ...again, acceptedAt }));
  done(await transfers().send(officer, { transferId: second.id }));
  expect(
    done(await transfers().receive(neighbour, { transferId: second.id, incidentNumber: nextNumber() })).state,
  ).toBe("RECEIVED");
});

test("kept after all, the hours fall away; nothing else is done with a case on its way", async () => {
  const { transferId, incident, disputeId } = await found();
  const told = { incidentId: incident.id, toldOn: "2026-03-02", routesTold: ["COURT"] } as const;
  expect(refused(await hub.running.police.services.incidents.close(officer, told))).toBe("WRONG_STATE");
  done(await transfers().withdraw(officer, { transferId }));
  await hub.settle();
  expect(await hours(disputeId)).toMatchObject([{ status: "CANCELLED" }]);
  expect(await steps.refresh(incident.id)).toMatchObject({ state: "CASE_ACCEPTED" });
});

test("the receiver's number is free, and the time is that of the day of acceptance", async () => {
  const { transferId } = await found();
  const taken = await steps.takenDown();
  await steps.caseAccepted(taken);
  const finding = { incidentId: taken.incident.id, toStationId: "ssq-police", reason: "事发地在沙市区" };
  const yesterday = { ...finding, acceptedAt: new Date("2026-03-01T09:00:00+08:00") };
  expect(refused(await transfers().findCompetent(officer, yesterday))).toBe("TIME_OUTSIDE");
  const acceptedAt = new Date("2026-03-02T09:00:00+08:00");
  const second = done(await transfers().findCompetent(officer, { ...finding, acceptedAt }));
  for (const id of [transferId, second.id]) done(await transfers().send(officer, { transferId: id }));
  done(await transfers().receive(neighbour, { transferId, incidentNumber: "沙公接字〔2026〕1号" }));
  const same = { transferId: second.id, incidentNumber: "沙公接字〔2026〕1号" };
  expect(refused(await transfers().receive(neighbour, same))).toBe("NUMBER_TAKEN");
});

test("two cases are signed for under one number at once: the second waits, and is told that the number is taken", async () => {
  const sent = [await found(), await found()];
  for (const { transferId } of sent) done(await transfers().send(officer, { transferId }));
  const incidentNumber = nextNumber();
  const both = await Promise.all(
    sent.map(({ transferId }) => transfers().receive(neighbour, { transferId, incidentNumber })),
  );
  expect(both.filter(isRefusal).map(({ code }) => code)).toEqual(["NUMBER_TAKEN"]);
});

test("a transfer shows both receipts and what may be done; neither a court nor its mediators see one", async () => {
  const { transferId, incident } = await found();
  done(await transfers().send(officer, { transferId }));
  const query = `query ($id: ID!) { policeMediation(id: $id) { transfers {
    state sentAt sentByPost answeredAt from { id } to { id } availableActions { action available reason { code ... on OtherBody { organizationId } } } } } }`;
  const { data } = await ask<object>(hub.running.police.url, "police-officer", query, { id: incident.id });
  expect(data).toMatchObject({
    policeMediation: {
      transfers: [
        {
          state: "SENT",
          sentByPost: "POLICE_OFFICER",
          answeredAt: null,
          from: { id: "jzq-police" },
          to: { id: "ssq-police" },
          availableActions: [
            { action: "SEND", available: false, reason: { code: "WRONG_STATE" } },
            { action: "RECEIVE", available: false, reason: { code: "OTHER_BODY", organizationId: "ssq-police" } },
            { action: "GIVE_BACK", available: false, reason: { code: "OTHER_BODY", organizationId: "ssq-police" } },
            { action: "WITHDRAW", available: true, reason: null },
          ],
        },
      ],
    },
  });
  const why = `query ($id: ID!) { policeMediation(id: $id) { transfers { state reason } } }`;
  const told = async (person: string): Promise<object> =>
    (await ask<object>(hub.running.police.url, person, why, { id: incident.id })).data;
  const sent = (reason: string | null): object => ({ policeMediation: { transfers: [{ state: "SENT", reason }] } });
  expect(await told("police-officer")).toEqual(sent("事发地在沙市区"));
  for (const person of ["party-zhang", "centre-clerk", "city-supervisor"])
    expect([person, await told(person)]).toEqual([person, sent(null)]);
  for (const person of ["judge-assistant", "court-mediator"]) {
    const list = await ask<object>(hub.running.police.url, person, "{ caseTransfers { nodes { id } } }");
    expect([person, list.data]).toEqual([person, { caseTransfers: { nodes: [] } }]);
  }
});

/** The head of the centre seals a dispute to all but its holder and these bodies, or lifts the seal. */
const seal = async (disputeId: string, openTo: readonly string[]): Promise<void> => {
  const { seals } = hub.running.registry.services;
  done(await seals.seal(personNamed("centre-head"), { disputeId, ground: "POLICE_RECORD", openTo }));
  await hub.settle();
};
const lift = async (disputeId: string): Promise<void> => {
  done(await hub.running.registry.services.seals.lift(personNamed("centre-head"), { disputeId, reason: "解除" }));
  await hub.settle();
};

test("a case of a sealed dispute goes to a unit the seal is open to, and to no other", async () => {
  const taken = await steps.takenDown();
  await steps.caseAccepted(taken);
  const { disputeId, incident } = taken;
  const acceptedAt = new Date("2026-03-02T09:00:00+08:00");
  const finding = { incidentId: incident.id, toStationId: "ssq-police", reason: "事发地在沙市区", acceptedAt };
  await seal(disputeId, []);
  expect(refused(await transfers().findCompetent(officer, finding))).toBe("SEALED_TO_BODY");
  await lift(disputeId);
  const { id: transferId } = done(await transfers().findCompetent(officer, finding));
  await seal(disputeId, []);
  expect(refused(await transfers().send(officer, { transferId }))).toBe("SEALED_TO_BODY");
  await lift(disputeId);
  // The centre names the other unit in the seal: now it can be sent, seen and signed for.
  await seal(disputeId, ["ssq-police"]);
  done(await transfers().send(officer, { transferId }));
  done(await transfers().receive(neighbour, { transferId, incidentNumber: nextNumber() }));
  await hub.settle();
  const told = { incidentId: incident.id, toldOn: "2026-03-02", routesTold: ["COURT"] } as const;
  done(await hub.running.police.services.incidents.close(neighbour, told));
});

test("sealed while it is on its way, or after it was signed for, it is to the other unit as if it were not there", async () => {
  const onItsWay = await found();
  done(await transfers().send(officer, { transferId: onItsWay.transferId }));
  await seal(onItsWay.disputeId, []);
  const signed = (transferId: string) => transfers().receive(neighbour, { transferId, incidentNumber: nextNumber() });
  expect(await signed(onItsWay.transferId)).toEqual(await signed(randomUUID()));

  const arrived = await found();
  done(await transfers().send(officer, { transferId: arrived.transferId }));
  done(await signed(arrived.transferId));
  await hub.settle();
  await seal(arrived.disputeId, []);
  const told = { incidentId: arrived.incident.id, toldOn: "2026-03-02", routesTold: ["COURT"] } as const;
  expect(refused(await hub.running.police.services.incidents.close(neighbour, told))).toBe("INCIDENT_NOT_FOUND");
  const { nodes } = await transfers().page(neighbour, { states: null, page: { first: 100 } });
  const ids = nodes.map(({ id }) => id);
  expect(ids).not.toContain(onItsWay.transferId);
  expect(ids).not.toContain(arrived.transferId);
});
