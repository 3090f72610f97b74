import { randomUUID } from "node:crypto";
import type { DamageKind } from "../../subgraphs/police/traffic-mediation/traffic-mediation.codes.ts";
import { ask } from "../support/ask.ts";
import { type TestHub, done, refused, startTestHub } from "../support/hub.ts";
import { accidentsOn } from "./accidents.ts";
import { nextNumber, officer, stepsOn } from "./steps.ts";

let hub: TestHub;
let steps: ReturnType<typeof stepsOn>;
let accidents: ReturnType<typeof accidentsOn>;
beforeAll(async () => {
  hub = await startTestHub();
  steps = stepsOn(hub);
  accidents = accidentsOn(hub);
});
afterAll(() => hub.stop());

const traffic = () => hub.running.police.services.trafficMediations;
const documents = () => hub.running.police.services.trafficDocuments;
const on = (day: string): void => {
  hub.clock.set(`${day}T09:00:00+08:00`);
};
const told = (toldOn: string) => ({ routesTold: ["COURT"] as const, toldOn });

/** The clocks of an accident, the oldest first. */
const clocks = (trafficMediationId: string) =>
  hub.running.police.foundations.db.query<{ code: string; due: string; status: string }[]>(
    `SELECT code, due_on::text AS due, status FROM deadline WHERE record_id = $1 ORDER BY triggered_on, code DESC`,
    [trafficMediationId],
  );

const document = (partyIds: readonly string[], documentOn: string) => ({
  documentOn,
  persons: [2, 1],
  insurerPresent: true,
  mediationBasis: "双方书面申请",
  accidentFacts: "转弯时剐蹭，车门受损。",
  items: [{ what: "修车费", amount: "3000.00" }],
  shares: partyIds.map((partyId, i) => ({ partyId, percent: i === 0 ? 30 : 70 })),
  performanceWay: "保险公司转账",
  performBy: "2026-04-10",
});

test("all apply in time, the loss is fixed, a sitting is told three days ahead, the document is out within ten days", async () => {
  const { trafficMediationId, partyIds, disputeId } = await accidents.determinedOn("2026-03-02");
  on("2026-03-05");
  const target = { trafficMediationId };
  const application = { ...target, applicantIds: partyIds, appliedOn: "2026-03-05", closedAtRequestOf: [] };
  expect(await traffic().apply(officer, { ...application, applicantIds: [partyIds[0]!] })).toMatchObject({
    code: "APPLICANTS_MISSING",
    type: "TrafficApplicantsMissing",
    facts: { partyIds: [partyIds[1]] },
  });
  expect(done(await traffic().apply(officer, application))).toMatchObject({ state: "ACCEPTED" });

  on("2026-03-06");
  const started = { ...target, damageKind: "PROPERTY", damageKnownOn: "2026-03-06" } as const;
  expect(done(await documents().start(officer, started))).toMatchObject({
    state: "MEDIATING",
    startedOn: "2026-03-06",
  });
  const sitting = { ...target, place: "交警中队调解室", toldOn: "2026-03-06" };
  const soon = { ...sitting, sittingAt: new Date("2026-03-08T15:00:00+08:00") };
  expect(refused(await documents().call(officer, soon))).toBe("TOLD_TOO_LATE");
  done(await documents().call(officer, { ...sitting, sittingAt: new Date("2026-03-09T15:00:00+08:00") }));

  on("2026-03-16");
  const whole = { ...target, ...document(partyIds, "2026-03-16") };
  expect(refused(await documents().agree(officer, { ...whole, persons: [4, 1] }))).toBe("TOO_MANY_PERSONS");
  expect(refused(await documents().agree(officer, { ...whole, persons: [2] }))).toBe("TOO_MANY_PERSONS");
  expect(refused(await documents().agree(officer, { ...whole, performBy: "2026-03-15" }))).toBe("DAY_OUTSIDE");
  expect(refused(await documents().agree(officer, { ...whole, items: [] }))).toBe("NO_ITEMS");
  expect(refused(await documents().agree(officer, { ...whole, documentOn: "2026-03-08" }))).toBe("NO_SITTING");
  expect(done(await documents().agree(officer, whole))).toMatchObject({ state: "AGREED" });
  expect(await clocks(trafficMediationId)).toEqual([
    { code: "TRAFFIC_APPLY", due: "2026-03-12", status: "MET" },
    { code: "TRAFFIC_MEDIATE", due: "2026-03-16", status: "MET" },
  ]);
  const moved = await steps.announced(disputeId, "police.TrafficMediationMoved");
  expect(moved.map(({ data }) => data["state"])).toEqual(["ACCEPTED", "MEDIATING", "MEDIATING", "AGREED"]);
});

test.each([false, true])(
  "people's mediation came to nothing: three more days, although the ten are over (put away: %s)",
  async (putAway) => {
    on("2026-03-02");
    const taken = await steps.takenDown();
    const { disputeId, partyIds } = taken;
    const received = {
      disputeId,
      determinationNumber: `荆公交认字第人民调解号${nextNumber()}`,
      receivedOn: "2026-03-02",
    };
    const { id: trafficMediationId } = done(await traffic().record(officer, received));
    await steps.foundCivil(taken);
    await steps.sent(taken, "refer");
    await steps.signedBy("room-mediator", disputeId);
    const found = await steps.mediating(taken);
    on("2026-03-20");
    if (putAway) done(await traffic().close(officer, { trafficMediationId, ...told("2026-03-20") }));
    await steps.failed(found);
    expect(await clocks(trafficMediationId)).toMatchObject([
      { code: "TRAFFIC_APPLY", due: "2026-03-12" },
      { code: "TRAFFIC_AFTER_PM", due: "2026-03-23", status: "RUNNING" },
    ]);
    on("2026-03-24");
    const application = { trafficMediationId, applicantIds: partyIds, closedAtRequestOf: [] };
    expect(await traffic().apply(officer, { ...application, appliedOn: "2026-03-24" })).toMatchObject({
      code: "APPLIED_TOO_LATE",
      facts: { lastDay: "2026-03-23" },
    });
    expect(done(await traffic().apply(officer, { ...application, appliedOn: "2026-03-23" }))).toMatchObject({
      state: "ACCEPTED",
    });
  },
);

test.each([
  ["2026-03-02", "2026-03-12", "2 + 10"],
  ["2026-03-04", "2026-03-16", "Sat 14, on to Mon 16"],
  ["2026-04-25", "2026-05-06", "5 May is off"],
])("a determination received on %s: apply by %s (%s)", async (day, due) => {
  const { trafficMediationId } = await accidents.determinedOn(day);
  expect(await clocks(trafficMediationId)).toMatchObject([{ code: "TRAFFIC_APPLY", due, status: "RUNNING" }]);
});

test.each<[DamageKind, string, string, string, string]>([
  ["DEATH", "2026-03-02", "2026-03-05", "2026-03-16", "Sun 15, from the end of the funeral time"],
  ["INJURY", "2026-09-14", "2026-09-21", "2026-10-08", "1 October is off until 7, from the end of the treatment"],
  ["DISABILITY", "2026-09-01", "2026-09-10", "2026-09-20", "Sun 20 works, from the assessment"],
  ["PROPERTY", "2026-03-10", "2026-03-01", "2026-03-20", "from acceptance: the loss was known before"],
] as const)(
  "%s, accepted on %s and known on %s: the document by %s (%s)",
  async (damageKind, accepted, knownOn, due) => {
    const { trafficMediationId } = await accidents.appliedOn(accepted);
    if (knownOn > accepted) on(knownOn);
    done(await documents().start(officer, { trafficMediationId, damageKind, damageKnownOn: knownOn }));
    expect(await clocks(trafficMediationId)).toContainEqual({ code: "TRAFFIC_MEDIATE", due, status: "RUNNING" });
  },
);

test("a party sues in the middle: it ends, and the document says why", async () => {
  const { trafficMediationId, disputeId } = await accidents.appliedOn("2026-03-02");
  const end = { trafficMediationId, ground: "SUED", documentOn: "2026-03-02" } as const;
  const mediationOnly = { ...end, routesTold: ["PEOPLES_MEDIATION"], toldOn: "2026-03-02" } as const;
  expect(refused(await documents().end(officer, mediationOnly))).toBe("SUIT_NOT_TOLD");
  expect(done(await documents().end(officer, { ...end, ...told("2026-03-02") }))).toMatchObject({ state: "ENDED" });
  expect((await steps.announced(disputeId, "police.TrafficMediationMoved")).at(-1)?.data).toMatchObject({
    state: "ENDED",
    ground: "SUED",
    routesTold: ["COURT"],
  });
});

test("the window closed unused: it is expired and nobody's lateness, and a person puts it away, not a day before", async () => {
  const { trafficMediationId } = await accidents.determinedOn("2026-03-02");
  on("2026-03-12");
  expect(await traffic().close(officer, { trafficMediationId, ...told("2026-03-12") })).toMatchObject({
    code: "WINDOW_OPEN",
    facts: { lastDay: "2026-03-12" },
  });
  on("2026-03-13");
  done(await traffic().close(officer, { trafficMediationId, ...told("2026-03-13") }));
  expect(await clocks(trafficMediationId)).toMatchObject([{ status: "EXPIRED" }]);
});

test("it is open unless a party asks otherwise, and the document is for the unit and the parties", async () => {
  const { trafficMediationId, partyIds } = await accidents.appliedOn("2026-03-02");
  const other = await accidents.determinedOn("2026-03-02");
  const application = {
    trafficMediationId: other.trafficMediationId,
    applicantIds: other.partyIds,
    appliedOn: "2026-03-02",
  };
  // A party of another dispute asks for nothing here.
  expect(refused(await traffic().apply(officer, { ...application, closedAtRequestOf: [partyIds[0]!] }))).toBe(
    "NOT_A_PARTY",
  );
  done(await traffic().apply(officer, { ...application, closedAtRequestOf: [other.partyIds[0]!] }));
  done(await documents().start(officer, { trafficMediationId, damageKind: "PROPERTY", damageKnownOn: "2026-03-02" }));
  const sitting = { trafficMediationId, place: "调解室", toldOn: "2026-03-02" };
  done(await documents().call(officer, { ...sitting, sittingAt: new Date("2026-03-05T15:00:00+08:00") }));
  on("2026-03-05");
  done(await documents().agree(officer, { trafficMediationId, ...document(partyIds, "2026-03-05") }));
  const shown: Record<string, unknown> = {};
  const doors: boolean[] = [];
  for (const person of ["police-officer", "party-li", "centre-clerk", "mediator"]) {
    const query = `{ trafficMediations(first: 100) { nodes { id dispute { id } state open document { shares { percent } } } } }`;
    interface Nodes {
      trafficMediations: { nodes: { id: string; state: string; open: boolean; document: object | null }[] };
    }
    const { data } = await ask<Nodes>(hub.running.police.url, person, query);
    const found = data.trafficMediations.nodes.find(({ id }) => id === trafficMediationId);
    doors.push(
      ...data.trafficMediations.nodes.filter(({ id }) => id === other.trafficMediationId).map(({ open }) => open),
    );
    shown[person] = found && [found.state, found.open, found.document];
  }
  const shares = { shares: [{ percent: 30 }, { percent: 70 }] };
  expect(shown).toEqual({
    "police-officer": ["AGREED", true, shares],
    "party-li": ["AGREED", true, shares],
    "centre-clerk": ["AGREED", true, null],
    mediator: undefined,
  });
  // The officer, the party that asked and the centre are told that the other one is not open.
  expect(doors).toEqual([false, false, false]);
});

test("people's mediation had failed before the determination was recorded: both windows open, three days from the failure", async () => {
  on("2026-03-02");
  const taken = await steps.takenDown();
  await steps.foundCivil(taken);
  await steps.sent(taken, "refer");
  await steps.signedBy("room-mediator", taken.disputeId);
  const found = await steps.mediating(taken);
  on("2026-03-10");
  await steps.failed(found);
  // It failed once more, at another committee, and the word of it was three days on its way: the last day it failed counts.
  on("2026-03-16");
  const { disputeId, partyIds: applicantIds } = taken;
  const ended = {
    caseId: randomUUID(),
    referralId: null,
    sourceRecordId: null,
    ground: "NO_AGREEMENT",
    routesTold: [],
  };
  await steps.hears("mediation.CaseTerminated", disputeId, ended, "2026-03-13");
  const late = { disputeId, determinationNumber: "荆公交认字第后补1号", receivedOn: "2026-03-02" };
  const { id: trafficMediationId } = done(await traffic().record(officer, late));
  // 13 March and three days; the ten from the determination ended on 12 March.
  expect(await clocks(trafficMediationId)).toMatchObject([
    { code: "TRAFFIC_APPLY", due: "2026-03-12" },
    { code: "TRAFFIC_AFTER_PM", due: "2026-03-16", status: "RUNNING" },
  ]);
  const application = { trafficMediationId, applicantIds, appliedOn: "2026-03-16", closedAtRequestOf: [] };
  expect(done(await traffic().apply(officer, application))).toMatchObject({ state: "ACCEPTED" });

  // Where the determination itself came later, the three days count from it, and say so.
  on("2026-03-20");
  const again = { disputeId, determinationNumber: "荆公交认字第后补2号", receivedOn: "2026-03-20" };
  const { id: second } = done(await traffic().record(officer, again));
  const [row]: { due: string; trigger: string }[] = await hub.running.police.foundations.db.query(
    `SELECT due_on::text AS due, trigger FROM deadline WHERE record_id = $1 AND code = 'TRAFFIC_AFTER_PM'`,
    [second],
  );
  expect(row).toEqual({
    due: "2026-03-23",
    trigger: expect.stringContaining("having been terminated before") as string,
  });
});
