import { personNamed } from "../../seeds/people.ts";
import type { DamageKind } from "../../subgraphs/police/traffic-mediation/traffic-mediation.codes.ts";
import { ask } from "../support/ask.ts";
import { type TestHub, done, refused, startTestHub } from "../support/hub.ts";
import { neighbours } from "../support/neighbours.ts";
import { nextNumber, officer, stepsOn } from "./steps.ts";

let hub: TestHub;
let steps: ReturnType<typeof stepsOn>;
beforeAll(async () => {
  hub = await startTestHub();
  steps = stepsOn(hub);
});
afterAll(() => hub.stop());

const traffic = () => hub.running.police.services.trafficMediations;
const documents = () => hub.running.police.services.trafficDocuments;
const on = (day: string): void => {
  hub.clock.set(`${day}T09:00:00+08:00`);
};
const told = (toldOn: string) => ({ routesTold: ["COURT"] as const, toldOn });

/** An accident whose determination the last party received on `day`. */
async function determinedOn(day: string) {
  on(day);
  const { dispute, partyIds } = await neighbours(hub, "police-officer");
  const { id: trafficMediationId } = done(
    await traffic().record(officer, {
      disputeId: dispute.id,
      determinationNumber: `荆公交认字第${nextNumber()}`,
      receivedOn: day,
    }),
  );
  await hub.settle();
  return { trafficMediationId, partyIds, disputeId: dispute.id };
}

/** The same, applied for that day. */
async function appliedOn(day: string, closedAtRequestOf: readonly string[] = []) {
  const accident = await determinedOn(day);
  const { trafficMediationId, partyIds: applicantIds } = accident;
  done(await traffic().apply(officer, { trafficMediationId, applicantIds, appliedOn: day, closedAtRequestOf }));
  return accident;
}

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
  const { trafficMediationId, partyIds, disputeId } = await determinedOn("2026-03-02");
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
  const { trafficMediationId } = await determinedOn(day);
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
    const { trafficMediationId } = await appliedOn(accepted);
    if (knownOn > accepted) on(knownOn);
    done(await documents().start(officer, { trafficMediationId, damageKind, damageKnownOn: knownOn }));
    expect(await clocks(trafficMediationId)).toContainEqual({ code: "TRAFFIC_MEDIATE", due, status: "RUNNING" });
  },
);

test("a party sues in the middle: it ends, and the document says why", async () => {
  const { trafficMediationId, disputeId } = await appliedOn("2026-03-02");
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
  const { trafficMediationId } = await determinedOn("2026-03-02");
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
  const { trafficMediationId, partyIds } = await appliedOn("2026-03-02");
  const other = await determinedOn("2026-03-02");
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
  on("2026-03-13");
  await steps.failed(found);
  on("2026-03-16");
  const { disputeId, partyIds: applicantIds } = taken;
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

/** A mediation that has started, with a sitting called for 9 March. */
async function sittingCalled() {
  const accident = await appliedOn("2026-03-02");
  const target = { trafficMediationId: accident.trafficMediationId };
  done(await documents().start(officer, { ...target, damageKind: "PROPERTY", damageKnownOn: "2026-03-02" }));
  const sitting = { ...target, place: "调解室", toldOn: "2026-03-02" };
  done(await documents().call(officer, { ...sitting, sittingAt: new Date("2026-03-09T15:00:00+08:00") }));
  return { ...accident, ...target };
}

const changes = () => hub.running.police.services.trafficSittingChanges;
const reason = "当日出庭";
const zhang = personNamed("party-zhang");

test("who cannot come asks a day ahead; the sitting called for another time answers it", async () => {
  const { trafficMediationId, partyIds, disputeId } = await sittingCalled();
  on("2026-03-08");
  const asked = done(await changes().ask(zhang, { trafficMediationId, reason }));
  expect(asked).toMatchObject({ state: "ASKED", partyId: partyIds[0], askedOn: "2026-03-08" });
  expect(refused(await changes().ask(zhang, { trafficMediationId, reason }))).toBe("ASKED_BEFORE");
  const again = { trafficMediationId, place: "调解室", toldOn: "2026-03-08" };
  // A call for the same time moves nothing.
  done(await documents().call(officer, { ...again, toldOn: "2026-03-06", sittingAt: asked.sittingAt }));
  const stands = (id: string) =>
    hub.running.police.foundations.db.query<object[]>(
      `SELECT state, answered_on::text AS "answeredOn" FROM traffic_sitting_change WHERE id = $1`,
      [id],
    );
  expect(await stands(asked.id)).toEqual([{ state: "ASKED", answeredOn: null }]);
  done(await documents().call(officer, { ...again, sittingAt: new Date("2026-03-12T15:00:00+08:00") }));
  expect(await stands(asked.id)).toEqual([{ state: "CHANGED", answeredOn: "2026-03-08" }]);
  const told = await steps.announced(disputeId, "police.TrafficSittingChangeMoved");
  expect(told).toMatchObject([{ data: { state: "ASKED", trafficMediationId } }]);
  expect(JSON.stringify(told)).not.toContain(reason);
});

test("asked on the day itself it is too late, and absence ends nothing while a request in time waits", async () => {
  const { trafficMediationId, partyIds } = await sittingCalled();
  const partyId = partyIds[1]!;
  on("2026-03-09");
  expect(await changes().ask(zhang, { trafficMediationId, reason })).toMatchObject({
    code: "ASKED_TOO_LATE",
    type: "SittingChangeTooLate",
    facts: { lastDay: "2026-03-08" },
  });
  // It told the officer in time, who writes it down today; a party does not date itself back.
  const earlier = { trafficMediationId, askedOn: "2026-03-07", reason };
  expect(refused(await changes().ask(zhang, earlier))).toBe("DAY_OUTSIDE");
  expect(refused(await changes().ask(officer, earlier))).toBe("NO_PARTY_NAMED");
  const { id: changeId } = done(await changes().ask(officer, { ...earlier, partyId }));
  const end = { trafficMediationId, ground: "ABSENT", documentOn: "2026-03-09", ...told("2026-03-09") } as const;
  expect(await documents().end(officer, end)).toMatchObject({
    code: "CHANGE_ASKED",
    type: "SittingChangeOpen",
    facts: { changeId },
  });
  expect(refused(await changes().keep(zhang, { changeId, reason: "无" }))).toBe("OTHER_BODY");
  expect(done(await changes().keep(officer, { changeId, reason: "期限将至" }))).toMatchObject({ state: "KEPT" });
  expect(done(await documents().end(officer, end))).toMatchObject({ state: "ENDED", endGround: "ABSENT" });
});

test("nobody stays away from a sitting nobody called, and an end leaves no request waiting", async () => {
  const { trafficMediationId } = await appliedOn("2026-03-02");
  const end = { trafficMediationId, documentOn: "2026-03-02", ...told("2026-03-02") } as const;
  expect(refused(await documents().end(officer, { ...end, ground: "ABSENT" }))).toBe("NO_SITTING");
  expect(refused(await changes().ask(zhang, { trafficMediationId, reason }))).toBe("NO_SITTING");
  const called = await sittingCalled();
  const asked = done(await changes().ask(zhang, { trafficMediationId: called.trafficMediationId, reason }));
  const sued = { ...end, trafficMediationId: called.trafficMediationId, ground: "SUED" } as const;
  done(await documents().end(officer, sued));
  expect(await changes().keep(officer, { changeId: asked.id, reason: "无" })).toMatchObject({
    code: "WRONG_STATE",
    facts: { state: "LAPSED" },
  });
});

test.each([
  ["zunyi-clerk", "TRAFFIC_MEDIATION_NOT_FOUND", "CHANGE_NOT_FOUND"],
  ["mediator", "TRAFFIC_MEDIATION_NOT_FOUND", "CHANGE_NOT_FOUND"],
  ["judge-assistant", "TRAFFIC_MEDIATION_NOT_FOUND", "CHANGE_NOT_FOUND"],
  ["centre-clerk", "NOT_YOUR_ACT", "OTHER_BODY"],
  ["developer", "NOT_YOUR_ACT", "OTHER_BODY"],
  ["party-li", "ASKED", "OTHER_BODY"],
  ["police-officer", "NO_PARTY_NAMED", "KEPT"],
])("%s asks for another time: %s, and answers one: %s", async (person, asking, answering) => {
  const { trafficMediationId } = await sittingCalled();
  const { id: changeId } = done(await changes().ask(zhang, { trafficMediationId, reason }));
  const said = await changes().ask(personNamed(person), { trafficMediationId, reason });
  expect("code" in said ? said.code : said.state).toBe(asking);
  const answered = await changes().keep(personNamed(person), { changeId, reason: "期限将至" });
  expect("code" in answered ? answered.code : answered.state).toBe(answering);
});

test("why a party cannot come is read by the unit, and not by the other party", async () => {
  const { trafficMediationId } = await sittingCalled();
  done(await changes().ask(zhang, { trafficMediationId, reason }));
  const QUERY = `{ trafficMediations(first: 100) { nodes { id sittingChanges { reason party { id } } } } }`;
  interface Shown {
    readonly trafficMediations: {
      readonly nodes: readonly { id: string; sittingChanges: { reason: string | null }[] | null }[];
    };
  }
  const shown: Record<string, unknown> = {};
  for (const person of ["police-officer", "party-zhang", "party-li", "centre-clerk"]) {
    const { data } = await ask<Shown>(hub.running.police.url, person, QUERY);
    const { nodes } = data.trafficMediations;
    shown[person] = nodes.find(({ id }) => id === trafficMediationId)?.sittingChanges?.map(({ reason: why }) => why);
  }
  expect(shown).toEqual({
    "police-officer": [reason],
    "party-zhang": [null],
    "party-li": [null],
    "centre-clerk": undefined,
  });
});
