import { personNamed } from "../../seeds/people.ts";
import type { Viewer } from "../../subgraphs/shared/auth/viewer.ts";
import { isRefusal } from "../../subgraphs/shared/errors/refusal.ts";
import { ask } from "../support/ask.ts";
import { type TestHub, done, refused, startTestHub } from "../support/hub.ts";
import { head, officer, sittingOf, stepsOn, yesOf } from "./steps.ts";

const zhang = personNamed("party-zhang");
/** The seeds have one officer of the station; this is a colleague. */
const colleague: Viewer = { ...officer, personId: "jzq-second-officer" };
const interest = { ground: "INTEREST", reason: "民警与对方合伙经营" } as const;
const told = { routesTold: ["COURT"], toldOn: "2026-03-03" } as const;

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

const services = () => hub.running.police.services;
const recusals = () => services().officerRecusals;

/** A case the officer has begun to mediate. */
async function begun() {
  const taken = await steps.takenDown();
  await steps.caseAccepted(taken);
  const { partyIds, disputeId, incident } = taken;
  const begin = { incidentId: incident.id, factsEstablishedOn: "2026-03-02", consents: yesOf(partyIds) };
  const { id: mediationId } = done(await services().publicSecurityMediations.begin(officer, begin));
  await hub.settle();
  return { mediationId, partyIds, disputeId, incidentId: incident.id };
}

type Begun = Awaited<ReturnType<typeof begun>>;

const agree = ({ mediationId, partyIds }: Begun, viewer: Viewer) =>
  services().publicSecurityAgreements.record(viewer, {
    mediationId,
    sitting: sittingOf(partyIds, hub.clock.today()),
    course: "双方陈述经过。",
    incidentResult: "擦伤",
    terms: "赔偿六百元",
    performanceWay: "转账",
    performBy: "2026-03-10",
    signedPartyIds: partyIds,
  });

const recusalClocks = (recordId: string) =>
  hub.running.police.foundations.db.query<object[]>(
    `SELECT due_on::text AS due, status, basis FROM deadline WHERE record_id = $1 AND code = 'POLICE_RECUSAL'
     ORDER BY triggered_on, status`,
    [recordId],
  );

test("a party asks: mediating waits, the head decides, the officer takes no further part and a colleague goes on", async () => {
  const one = await begun();
  const { mediationId } = one;
  const asked = done(await recusals().request(zhang, { mediationId, ...interest }));
  expect(asked).toMatchObject({ state: "REQUESTED", about: "OFFICER", askedBy: "PARTY", partyId: one.partyIds[0] });
  expect(await agree(one, officer)).toMatchObject({
    code: "RECUSAL_PENDING",
    type: "OfficerRecusalPending",
    facts: { recusalId: asked.id, about: "OFFICER", requestedOn: "2026-03-02" },
  });
  expect(await recusals().request(officer, { mediationId, ...interest })).toMatchObject({ code: "RECUSAL_PENDING" });

  hub.clock.set("2026-03-04T09:00:00+08:00");
  const decision = { recusalId: asked.id, reason: "确有利害关系", earlierActsStand: true };
  expect(await recusals().grant(officer, decision)).toMatchObject({
    code: "NOT_YOUR_ACT",
    facts: { posts: ["STATION_HEAD"] },
  });
  expect(done(await recusals().grant(head, decision))).toMatchObject({ state: "GRANTED", earlierActsStand: true });
  // 2 March and two days; decided on the last of them.
  expect(await recusalClocks(one.incidentId)).toMatchObject([
    { due: "2026-03-04", status: "MET", basis: expect.stringContaining("art. 21") as string },
  ]);
  expect(await agree(one, officer)).toMatchObject({ code: "OFFICER_RECUSED", facts: { recusalId: asked.id } });
  expect(done(await agree(one, colleague))).toMatchObject({ state: "AGREED", officerId: colleague.personId });
  const decided = await steps.announced(one.disputeId, "police.OfficerRecusalDecided");
  expect(decided).toMatchObject([{ data: { result: "GRANTED", about: "OFFICER", mediationId } }]);
  expect(JSON.stringify(decided)).not.toContain("利害关系");
});

test("rejected, the officer goes on and the same party is not answered twice", async () => {
  const one = await begun();
  const { mediationId } = one;
  const byMouth = { mediationId, partyId: one.partyIds[1]!, ...interest };
  // What a party asked by word of mouth an officer writes down, though it is about that officer.
  const { id: recusalId } = done(await recusals().request(officer, byMouth));
  done(await recusals().reject(head, { recusalId, reason: "无利害关系" }));
  expect(await recusals().request(officer, byMouth)).toMatchObject({
    code: "DECIDED_BEFORE",
    facts: { recusalId, decisionReason: "无利害关系" },
  });
  expect(done(await agree(one, officer))).toMatchObject({ state: "AGREED" });
  expect(await recusals().request(zhang, { mediationId, ...interest })).toMatchObject({ code: "NOT_MEDIATING" });
});

test("about the head the next higher body decides: an officer writes it down with its number", async () => {
  const one = await begun();
  const { mediationId } = one;
  const { id: recusalId, state } = done(await recusals().request(head, { mediationId, ...interest }));
  expect(state).toBe("WITH_HIGHER_BODY");
  const decision = { recusalId, reason: "决定回避", earlierActsStand: true };
  const number = { decisionNumber: "荆公回决〔2026〕1号" };
  expect(refused(await recusals().grant(head, { ...decision, ...number }))).toBe("NOT_YOUR_ACT");
  expect(refused(await recusals().grant(officer, decision))).toBe("NUMBER_MISSING");
  expect(done(await recusals().grant(officer, { ...decision, ...number }))).toMatchObject({
    state: "GRANTED",
    ...number,
  });
  const find = {
    incidentId: one.incidentId,
    ground: "NOT_SUITABLE",
    routesTold: ["COURT"],
    toldOn: "2026-03-02",
  } as const;
  expect(refused(await services().publicSecurityMediations.findNotMediable(head, find))).toBe("OFFICER_RECUSED");
  // The officer in charge was not the one who stepped aside.
  expect(done(await agree(one, officer))).toMatchObject({ officerId: officer.personId });
});

test("mediation may end while a request waits, and the request with it; its clock falls away", async () => {
  const one = await begun();
  const { mediationId, partyIds } = one;
  const { id: recusalId } = done(await recusals().request(zhang, { mediationId, ...interest }));
  hub.clock.set("2026-03-03T09:00:00+08:00");
  const end = { mediationId, sitting: sittingOf(partyIds, "2026-03-02"), ...told };
  done(await services().publicSecurityMediations.fail(officer, end));
  expect(await recusals().reject(head, { recusalId, reason: "无" })).toMatchObject({
    code: "WRONG_STATE",
    facts: { state: "LAPSED", allowed: [] },
  });
  expect(await recusalClocks(one.incidentId)).toMatchObject([{ status: "CANCELLED" }]);
});

test("the traffic police, too: no sitting is called meanwhile, and the clock rests on their own article", async () => {
  const { disputeId, partyIds } = await steps.takenDown();
  const received = { disputeId, determinationNumber: "荆公交认字第回避1号", receivedOn: "2026-03-02" };
  const { id: trafficMediationId } = done(await services().trafficMediations.record(officer, received));
  const ask1 = { trafficMediationId, ...interest };
  expect(refused(await recusals().request(zhang, ask1))).toBe("NOT_MEDIATING");
  const application = { trafficMediationId, applicantIds: partyIds, appliedOn: "2026-03-02", closedAtRequestOf: [] };
  done(await services().trafficMediations.apply(officer, application));
  const { id: recusalId } = done(await recusals().request(officer, ask1));
  const started = { trafficMediationId, damageKind: "PROPERTY", damageKnownOn: "2026-03-02" } as const;
  done(await services().trafficDocuments.start(officer, started));
  const sitting = { trafficMediationId, place: "调解室", toldOn: "2026-03-02" };
  const call = { ...sitting, sittingAt: new Date("2026-03-06T15:00:00+08:00") };
  expect(refused(await services().trafficDocuments.call(officer, call))).toBe("RECUSAL_PENDING");
  done(await recusals().grant(head, { recusalId, reason: "自行回避", earlierActsStand: false }));
  expect(refused(await services().trafficDocuments.call(officer, call))).toBe("OFFICER_RECUSED");
  done(await services().trafficDocuments.call(colleague, call));
  expect(await recusalClocks(trafficMediationId)).toMatchObject([
    { due: "2026-03-04", status: "MET", basis: expect.stringContaining("art. 105") as string },
  ]);
});

const order = { ...interest, about: "OFFICER", earlierActsStand: false } as const;
const orders = () => services().recusalOrders;

test("nobody asked, and the head orders it: the officer takes no further part, and no clock runs", async () => {
  const one = await begun();
  const { mediationId } = one;
  const ordered = done(await orders().order(head, { mediationId, ...order }));
  expect(ordered).toMatchObject({ state: "GRANTED", askedBy: "NOBODY", partyId: null, earlierActsStand: false });
  expect(await recusalClocks(one.incidentId)).toEqual([]);
  expect(await agree(one, officer)).toMatchObject({ code: "OFFICER_RECUSED", facts: { recusalId: ordered.id } });
  expect(await orders().order(head, { mediationId, ...order })).toMatchObject({ code: "NOBODY_IN_CHARGE" });
  expect(done(await agree(one, colleague))).toMatchObject({ state: "AGREED", officerId: colleague.personId });
  const decided = await steps.announced(one.disputeId, "police.OfficerRecusalDecided");
  expect(decided).toMatchObject([{ data: { result: "GRANTED", about: "OFFICER", recusalId: ordered.id } }]);
  expect(JSON.stringify(decided)).not.toContain("合伙");
});

test("what a party asked is decided and not ordered; of the head the next higher body orders it, by its number", async () => {
  const one = await begun();
  const { mediationId } = one;
  const { id: recusalId } = done(await recusals().request(zhang, { mediationId, ...interest }));
  expect(await orders().order(head, { mediationId, ...order })).toMatchObject({
    code: "RECUSAL_PENDING",
    facts: { recusalId },
  });
  done(await recusals().reject(head, { recusalId, reason: "无利害关系" }));
  const ofHead = { mediationId, ...order, about: "HEAD" } as const;
  expect(refused(await orders().order(officer, ofHead))).toBe("NUMBER_MISSING");
  expect(refused(await orders().order(head, { ...ofHead, decisionNumber: "荆公回令〔2026〕1号" }))).toBe(
    "NOT_YOUR_ACT",
  );
  const number = { idempotencyKey: "ordered-once", decisionNumber: "荆公回令〔2026〕1号" };
  const written = done(await orders().order(officer, { ...ofHead, ...number }));
  expect(written).toMatchObject({ state: "GRANTED", about: "HEAD", officerId: null });
  expect(done(await orders().order(officer, { ...ofHead, ...number })).id).toBe(written.id);
  // The officer in charge was not the one who stepped aside.
  expect(done(await agree(one, officer))).toMatchObject({ officerId: officer.personId });
  const late = { ...ofHead, decisionNumber: "荆公回令〔2026〕2号" };
  expect(refused(await orders().order(officer, late))).toBe("NOT_MEDIATING");
});

test("order: who may, and what the others are told", async () => {
  const { mediationId } = await begun();
  const said: Record<string, string> = {};
  for (const viewer of people.filter(({ personId }) => personId !== head.personId)) {
    const answer = await orders().order(viewer, { mediationId, ...order });
    said[viewer.personId] = isRefusal(answer) ? answer.code : "DONE";
  }
  expect(said["shashi-officer"]).toBe("MEDIATION_NOT_FOUND");
  delete said["shashi-officer"];
  expect([...new Set(Object.values(said))]).toEqual(["NOT_YOUR_ACT"]);
  done(await orders().order(head, { mediationId, ...order }));
});

test("nobody decided in two days: the clock turns by itself", async () => {
  const { mediationId, disputeId } = await begun();
  done(await recusals().request(zhang, { mediationId, ...interest }));
  hub.clock.set("2026-03-05T09:00:00+08:00");
  await hub.running.police.turning.run();
  const turned = await steps.announced(disputeId, "police.DeadlineTurned");
  expect(turned.map(({ data }) => [data["code"], data["turn"], data["dueOn"]])).toContainEqual([
    "POLICE_RECUSAL",
    "OVERDUE",
    "2026-03-04",
  ]);
});

/** An officer of the neighbouring station, who has no part in it. */
const elsewhere: Viewer = {
  ...officer,
  personId: "shashi-officer",
  organizationId: "ssq-police",
  divisions: ["421002"],
};
const people: readonly Viewer[] = [
  ...["zunyi-clerk", "mediator", "judge-assistant", "petition-clerk", "integrator"].map(personNamed),
  elsewhere,
  ...["centre-clerk", "city-supervisor", "developer"].map(personNamed),
  zhang,
  officer,
  head,
];
const OF_POLICE = ["police-officer", "station-head"];

test.each([
  ["request", [...OF_POLICE, "party-zhang", "party-li", "shashi-officer"], { "shashi-officer": "MEDIATION_NOT_FOUND" }],
  // A head decides itself: a number of a higher body is refused, and nothing is written by this grid.
  [
    "decide",
    [...OF_POLICE, "shashi-officer"],
    { "shashi-officer": "RECUSAL_NOT_FOUND", "police-officer": "NOT_YOUR_ACT", "station-head": "NOT_FROM_ABOVE" },
  ],
] as const)(
  "%s: who may, and what the others are told",
  async (act, posts: readonly string[], answers: Record<string, string>) => {
    const { mediationId } = await begun();
    const asked = act === "decide" ? done(await recusals().request(zhang, { mediationId, ...interest })) : null;
    const said: Record<string, string> = {};
    const should: Record<string, string> = {};
    for (const viewer of people) {
      const answer = asked
        ? await recusals().reject(viewer, { recusalId: asked.id, reason: "无", decisionNumber: "1号" })
        : await recusals().request(viewer, { mediationId, about: "HEAD", partyId: mediationId, ...interest });
      said[viewer.personId] = isRefusal(answer) ? answer.code : "DONE";
      const forThem = posts.includes(viewer.personId);
      should[viewer.personId] = forThem ? (answers[viewer.personId] ?? "NOT_A_PARTY") : "NOT_YOUR_ACT";
    }
    if (!asked) should["party-zhang"] = "NOT_YOUR_ACT";
    expect(said).toEqual(should);
  },
);

test("the front-end learns why it waits, and only whoever decides reads what the request rests on", async () => {
  const { mediationId, incidentId } = await begun();
  done(await recusals().request(zhang, { mediationId, ...interest }));
  await hub.settle();
  const QUERY = `query ($id: ID!) { policeMediation(id: $id) { publicSecurityMediation {
    recusals { about reason availableActions { action available } }
    availableActions { action available reason { code ... on OfficerRecusalPending { requestedOn } } } } } }`;
  interface Shown {
    readonly policeMediation: {
      readonly publicSecurityMediation: {
        readonly recusals: readonly { reason: string | null; availableActions: { available: boolean }[] }[] | null;
        readonly availableActions: readonly { action: string; reason: { code: string } | null }[];
      };
    } | null;
  }
  const shown = async (person: string) => {
    const { data } = await ask<Shown>(hub.running.police.url, person, QUERY, { id: incidentId });
    return data.policeMediation?.publicSecurityMediation;
  };
  const ofOfficer = await shown("police-officer");
  expect(ofOfficer?.availableActions.find(({ action }) => action === "AGREE")?.reason).toEqual({
    code: "RECUSAL_PENDING",
    requestedOn: "2026-03-02",
  });
  expect(ofOfficer?.availableActions.find(({ action }) => action === "FAIL")?.reason).toBeNull();
  expect(ofOfficer?.recusals?.map(({ reason }) => reason)).toEqual([null]);
  const ofHead = await shown("station-head");
  expect(ofHead?.recusals?.map(({ reason }) => reason)).toEqual([interest.reason]);
  expect(ofHead?.recusals?.[0]?.availableActions.map(({ available }) => available)).toEqual([true, true]);
  expect((await shown("party-zhang"))?.recusals?.map(({ reason }) => reason)).toEqual([null]);
  expect((await shown("centre-clerk"))?.recusals).toBeNull();
});

test("the timeline tells the police and the parties of it, and no other body", async () => {
  const { mediationId, disputeId } = await begun();
  done(await recusals().request(zhang, { mediationId, ...interest }));
  await hub.settle();
  const QUERY = `query ($id: ID!) { dispute(id: $id) { timeline(first: 100) { nodes { kind } } } }`;
  interface Told {
    readonly dispute: { readonly timeline: { readonly nodes: readonly { readonly kind: string }[] } } | null;
  }
  const told: Record<string, boolean | undefined> = {};
  for (const person of ["police-officer", "party-zhang", "party-li", "centre-clerk", "city-supervisor"]) {
    const { data } = await hub.ask<Told>(person, QUERY, { id: disputeId });
    told[person] = data.dispute?.timeline.nodes.some(({ kind }) => kind === "OFFICER_RECUSAL_REQUESTED");
  }
  expect(told).toEqual({
    "police-officer": true,
    "party-zhang": true,
    "party-li": true,
    "centre-clerk": false,
    "city-supervisor": false,
  });
});
