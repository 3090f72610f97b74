import { personNamed } from "../../seeds/people.ts";
import type { Viewer } from "../../subgraphs/shared/auth/viewer.ts";
import { isRefusal } from "../../subgraphs/shared/errors/refusal.ts";
import { type TestHub, done, startTestHub } from "../support/hub.ts";
import { type TakenDown, officer, sittingOf, stepsOn, yesOf } from "./steps.ts";

let hub: TestHub;
let accepted: TakenDown;
let mediationId: string;
let transferId: string;
let accident: { trafficMediationId: string };
beforeAll(async () => {
  hub = await startTestHub();
  hub.clock.set("2026-03-02T09:00:00+08:00");
  const steps = stepsOn(hub);
  const taken = async (): Promise<TakenDown> => {
    const one = await steps.takenDown();
    await steps.caseAccepted(one);
    return one;
  };
  accepted = await taken();
  const mediated = await taken();
  const begin = {
    incidentId: mediated.incident.id,
    factsEstablishedOn: "2026-03-02",
    consents: yesOf(mediated.partyIds),
  };
  mediationId = done(await services().publicSecurityMediations.begin(officer, begin)).id;
  const sent = await taken();
  const find = { incidentId: sent.incident.id, toStationId: "ssq-police", reason: "事发地在沙市区" };
  const acceptedAt = new Date("2026-03-02T09:00:00+08:00");
  transferId = done(await services().caseTransfers.findCompetent(officer, { ...find, acceptedAt })).id;
  done(await services().caseTransfers.send(officer, { transferId }));
  const received = { disputeId: accepted.disputeId, determinationNumber: "荆公交认字第1号", receivedOn: "2026-03-02" };
  accident = { trafficMediationId: done(await services().trafficMediations.record(officer, received)).id };
  await hub.settle();
});
afterAll(() => hub.stop());

const services = () => hub.running.police.services;
const incident = () => ({ incidentId: accepted.incident.id });
const told = { routesTold: ["PEOPLES_MEDIATION"], toldOn: "2026-03-02" } as const;

/** Acts that would write nothing even where the post is right: each then fails at a rule of its own. */
const acts: Record<string, (viewer: Viewer) => Promise<unknown>> = {
  beginPublicSecurityMediation: (viewer) =>
    services().publicSecurityMediations.begin(viewer, {
      ...incident(),
      factsEstablishedOn: "2026-03-02",
      consents: [],
    }),
  mediateOnTheSpot: (viewer) =>
    services().publicSecurityMediations.onTheSpot(viewer, {
      ...incident(),
      consents: [],
      sitting: sittingOf([], "2026-03-02"),
    }),
  findNotMediable: (viewer) =>
    services().publicSecurityMediations.findNotMediable(viewer, { ...incident(), ground: "NOT_SUITABLE", ...told }),
  callSecondMediation: (viewer) =>
    services().publicSecurityMediations.callSecond(viewer, {
      mediationId,
      sitting: sittingOf(["nobody"], "2026-03-02"),
      askedBy: "PARTY",
    }),
  endPublicSecurityMediation: (viewer) =>
    services().publicSecurityMediations.fail(viewer, { mediationId, sitting: sittingOf([], "2026-03-02"), ...told }),
  recordPublicSecurityAgreement: (viewer) =>
    services().publicSecurityAgreements.record(viewer, {
      mediationId,
      sitting: sittingOf([], "2026-03-02"),
      course: "经过",
      incidentResult: "结果",
      terms: "协议",
      performanceWay: "现金",
      performBy: "2026-03-02",
      signedPartyIds: [],
    }),
  recordPublicSecurityPerformance: (viewer) =>
    services().publicSecurityAgreements.perform(viewer, { mediationId, performedOn: "2026-03-02", proof: "收条" }),
  recordPublicSecurityDefault: (viewer) =>
    services().publicSecurityAgreements.default(viewer, { mediationId, defaultedOn: "2026-03-02", ...told }),
  findUnitCompetent: (viewer) =>
    services().caseTransfers.findCompetent(viewer, {
      ...incident(),
      toStationId: "jzq-police",
      reason: "本辖区",
      acceptedAt: new Date("2026-03-02T09:00:00+08:00"),
    }),
  sendPoliceCase: (viewer) => services().caseTransfers.send(viewer, { transferId }),
  receivePoliceCase: (viewer) =>
    services().caseTransfers.receive(viewer, {
      transferId,
      incidentNumber: "沙公接字〔2026〕1号",
      expectedVersion: 99,
    }),
  giveBackPoliceCase: (viewer) =>
    services().caseTransfers.giveBack(viewer, { transferId, reason: "无管辖权", expectedVersion: 99 }),
};

const trafficActs: Record<string, (viewer: Viewer) => Promise<unknown>> = {
  applyForTrafficMediation: (viewer) =>
    services().trafficMediations.apply(viewer, {
      ...accident,
      applicantIds: [],
      appliedOn: "2026-03-02",
      closedAtRequestOf: [],
    }),
  closeTrafficAccident: (viewer) => services().trafficMediations.close(viewer, { ...accident, ...told }),
  startTrafficMediation: (viewer) =>
    services().trafficDocuments.start(viewer, { ...accident, damageKind: "PROPERTY", damageKnownOn: "2026-03-02" }),
  callTrafficSitting: (viewer) =>
    services().trafficDocuments.call(viewer, {
      ...accident,
      sittingAt: new Date("2026-03-05T09:00:00+08:00"),
      place: "调解室",
      toldOn: "2026-03-02",
    }),
  recordTrafficAgreement: (viewer) =>
    services().trafficDocuments.agree(viewer, {
      ...accident,
      documentOn: "2026-03-02",
      persons: [],
      insurerPresent: false,
      mediationBasis: "申请",
      accidentFacts: "剐蹭",
      items: [],
      shares: [],
      performanceWay: "现金",
      performBy: "2026-03-02",
    }),
  endTrafficMediation: (viewer) =>
    services().trafficDocuments.end(viewer, { ...accident, ground: "SUED", documentOn: "2026-03-02", ...told }),
};

/** The seeds have no officer of the neighbouring station; this is one, whom a transfer was sent to. */
const addressee = { ...officer, personId: "shashi-officer", organizationId: "ssq-police", divisions: ["421002"] };

/** Who is no officer is told so, whether it sees the dispute or not; another unit's officer does not learn that it is there. */
const OF_INCIDENT = { others: "NOT_YOUR_ACT", addressee: "INCIDENT_NOT_FOUND" };
const OF_MEDIATION = { others: "NOT_YOUR_ACT", addressee: "MEDIATION_NOT_FOUND" };
const OF_TRANSFER = { others: "NOT_YOUR_ACT", officer: "OTHER_BODY", head: "OTHER_BODY" };
const OF_TRAFFIC = {
  others: "NOT_YOUR_ACT",
  addressee: "TRAFFIC_MEDIATION_NOT_FOUND",
  officer: "WRONG_STATE",
  head: "WRONG_STATE",
};
const grid: [string, Record<string, string>][] = [
  ["beginPublicSecurityMediation", { ...OF_INCIDENT, officer: "CONSENT_MISSING", head: "CONSENT_MISSING" }],
  ["mediateOnTheSpot", { ...OF_INCIDENT, officer: "CONSENT_MISSING", head: "CONSENT_MISSING" }],
  ["findNotMediable", { ...OF_INCIDENT, addressee: "NOT_YOUR_ACT", officer: "NOT_YOUR_ACT", head: "SUIT_NOT_TOLD" }],
  ["callSecondMediation", { ...OF_MEDIATION, officer: "NOT_A_PARTY", head: "NOT_A_PARTY" }],
  ["endPublicSecurityMediation", { ...OF_MEDIATION, officer: "SUIT_NOT_TOLD", head: "SUIT_NOT_TOLD" }],
  ["recordPublicSecurityAgreement", { ...OF_MEDIATION, officer: "SIGNATURES_MISSING", head: "SIGNATURES_MISSING" }],
  ["recordPublicSecurityPerformance", { ...OF_MEDIATION, officer: "WRONG_STATE", head: "WRONG_STATE" }],
  ["recordPublicSecurityDefault", { ...OF_MEDIATION, officer: "WRONG_STATE", head: "WRONG_STATE" }],
  ["findUnitCompetent", { ...OF_INCIDENT, officer: "SAME_UNIT", head: "SAME_UNIT" }],
  ["sendPoliceCase", { ...OF_TRANSFER, officer: "WRONG_STATE", head: "WRONG_STATE", addressee: "OTHER_BODY" }],
  ["receivePoliceCase", { ...OF_TRANSFER, addressee: "STALE_VERSION" }],
  ["giveBackPoliceCase", { ...OF_TRANSFER, addressee: "STALE_VERSION" }],
  ["applyForTrafficMediation", { ...OF_TRAFFIC, officer: "APPLICANTS_MISSING", head: "APPLICANTS_MISSING" }],
  ["closeTrafficAccident", { ...OF_TRAFFIC, officer: "WINDOW_OPEN", head: "WINDOW_OPEN" }],
  ["startTrafficMediation", OF_TRAFFIC],
  ["callTrafficSitting", OF_TRAFFIC],
  ["recordTrafficAgreement", OF_TRAFFIC],
  ["endTrafficMediation", OF_TRAFFIC],
];
const people: [string, readonly Viewer[]][] = [
  [
    "others",
    [
      ...["zunyi-clerk", "shashi-mediator", "mediator", "judge-assistant", "petition-clerk", "integrator"],
      ...["centre-clerk", "city-supervisor", "party-zhang", "party-li", "developer"],
    ].map(personNamed),
  ],
  ["officer", [officer]],
  ["head", [personNamed("station-head")]],
  ["addressee", [addressee]],
];

test.each(grid)("%s: who may, and what the others are told", async (act, expected) => {
  const said: Record<string, string> = {};
  const should: Record<string, string> = {};
  for (const [group, members] of people) {
    for (const viewer of members) {
      const answer = await { ...acts, ...trafficActs }[act]!(viewer);
      said[viewer.personId] = isRefusal(answer) ? answer.code : "DONE";
      should[viewer.personId] = expected[group]!;
    }
  }
  expect(said).toEqual(should);
});
