import { personNamed } from "../../seeds/people.ts";
import type { Viewer } from "../../subgraphs/shared/auth/viewer.ts";
import { isRefusal } from "../../subgraphs/shared/errors/refusal.ts";
import { type TestHub, startTestHub } from "../support/hub.ts";
import { type Opened, morningOf, stepsOn } from "./steps.ts";

let hub: TestHub;
let opened: Opened;
let visitId: string;
beforeAll(async () => {
  hub = await startTestHub();
  hub.clock.set(morningOf("2026-03-02"));
  const steps = stepsOn(hub);
  opened = await steps.mediating();
  const agreed = await steps.mediating();
  await steps.agreed(agreed, [{ what: "修管", dueOn: "2026-03-20" }]);
  const [row] = await hub.running.mediation.foundations.db.query<{ id: string }[]>(`SELECT id FROM follow_up_visit`);
  visitId = row!.id;
});
afterAll(() => hub.stop());

/** Acts that would write nothing even where the post is right: each then fails at a rule of its own. */
const acts: Record<string, (viewer: Viewer) => Promise<unknown>> = {
  requestRecusal: (viewer) =>
    services().recusals.request(viewer, { ...target(), mediatorId: "nobody", ground: "FAULT", reason: "偏袒" }),
  inviteParticipant: (viewer) =>
    services().participants.invite(viewer, { ...target(), role: "HELPER", name: "邻居", consents: [] }),
  compileCaseFile: (viewer) => services().caseFiles.compile(viewer, { ...target(), documents: [] }),
  recordFollowUpVisit: (viewer) =>
    services().followUps.record(viewer, { visitId, visitedOn: "2026-03-03", means: "PHONE", result: "PERFORMED" }),
  recordPreventedEscalation: (viewer) =>
    services().preventedEscalations.record(viewer, {
      ...target(),
      kind: "CRIME",
      preventedOn: "2026-03-03",
      persons: 2,
      reason: "劝开双方",
    }),
  drawFileSample: (viewer) =>
    services().fileReviews.draw(viewer, {
      archivedFrom: "2026-01-01",
      archivedUntil: "2026-03-02",
      drawNumber: 1,
      size: 0,
    }),
  removeMediator: (viewer) => services().appointments.remove(viewer, { mediatorId: "m-linhemu", ground: "LEAKED" }),
};
const services = () => hub.running.mediation.services;
const target = () => ({ caseId: opened.caseId });

/** Nobody outside the dispute learns that it is there; the centre sees it, and may not act in it. */
const outside = ["zunyi-clerk", "police-officer", "judge-assistant", "petition-clerk", "integrator"];
/** Who is no mediator or party is told so, whether it sees the case or not; another committee's mediator learns nothing of it. */
const CASE = { others: "NOT_YOUR_ACT", elsewhere: "CASE_NOT_FOUND", party: "NOT_YOUR_ACT" };
const grid: [string, Record<string, string>][] = [
  ["requestRecusal", { ...CASE, party: "NOT_NAMED", mediator: "NOT_NAMED", head: "NOT_YOUR_ACT" }],
  ["inviteParticipant", { ...CASE, mediator: "CONSENT_MISSING", head: "CONSENT_MISSING" }],
  ["compileCaseFile", { ...CASE, mediator: "LIST_NOT_SOUND", head: "LIST_NOT_SOUND" }],
  ["recordFollowUpVisit", { ...CASE, elsewhere: "VISIT_NOT_FOUND", mediator: "DAY_OUTSIDE", head: "DAY_OUTSIDE" }],
  ["recordPreventedEscalation", { ...CASE, mediator: "DAY_OUTSIDE", head: "NOT_THE_MEDIATOR" }],
  ["drawFileSample", { ...CASE, elsewhere: "NOT_YOUR_ACT", mediator: "NOT_YOUR_ACT", head: "SIZE_OUTSIDE" }],
  ["removeMediator", { ...CASE, elsewhere: "NOT_YOUR_ACT", mediator: "NOT_YOUR_ACT", head: "CASES_OPEN" }],
];
const people: [string, readonly string[]][] = [
  ["others", [...outside, "centre-clerk", "centre-head", "city-supervisor", "developer"]],
  ["elsewhere", ["shashi-mediator"]],
  ["party", ["party-zhang", "party-li"]],
  ["mediator", ["mediator"]],
  ["head", ["committee-head"]],
];

test.each(grid)("%s: who may, and what the others are told", async (act, expected) => {
  const told: Record<string, string> = {};
  const should: Record<string, string> = {};
  for (const [group, members] of people) {
    for (const person of members) {
      const answer = await acts[act]!(personNamed(person));
      told[person] = isRefusal(answer) ? answer.code : "DONE";
      should[person] = expected[group]!;
    }
  }
  expect(told).toEqual(should);
});
