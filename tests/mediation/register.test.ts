import { type TestHub, done, refused, startTestHub } from "../support/hub.ts";
import { head, mediator, morningOf, stepsOn } from "./steps.ts";

let hub: TestHub;
let steps: ReturnType<typeof stepsOn>;
beforeAll(async () => {
  hub = await startTestHub();
  steps = stepsOn(hub);
});
beforeEach(() => {
  hub.clock.set(morningOf("2026-03-02"));
});
afterAll(() => hub.stop());

test("a committee's composition and studios come with what is not as the law wants it", async () => {
  const { data } = await hub.ask(
    "integrator",
    `{ traffic: peoplesMediationCommittee(id: "jz-traffic-committee") {
         kind sectors composition { termUntil standardisedOn } findings { code source } }
       district: peoplesMediationCommittee(id: "jzq-committee") {
         composition { standardisedOn } findings { code studioId } studios { hostKind hostOrganization { name } } }
       nobody: peoplesMediationCommittee(id: "jzq-court") { kind } }`,
  );
  expect(data).toEqual({
    traffic: {
      kind: "SECTORAL_PROFESSIONAL",
      sectors: ["TRAFFIC"],
      composition: { termUntil: "2025-11-01", standardisedOn: null },
      findings: [
        { code: "NO_WOMAN", source: "People's Mediation Law, art. 8" },
        { code: "TERM_OVER_THREE_YEARS", source: "People's Mediation Law, art. 9" },
      ],
    },
    district: {
      composition: { standardisedOn: "2025-11-20" },
      findings: [{ code: "STUDIO_UNDERSTAFFED", studioId: "s-jzq-court" }],
      studios: [
        { hostKind: "STATION", hostOrganization: { name: "荆州区公安派出所" } },
        { hostKind: "COURT_HOUSE", hostOrganization: { name: "荆州市荆州区人民法院" } },
      ],
    },
    nobody: null,
  });
});

const ACTIVITY = `{ peoplesMediationCommittee(id: "jzq-committee") {
  activity(from: "2026-03-01", until: "2026-03-31") { accepted mediated successful successRate suppressed } } }`;
const OF_MEDIATOR = `query ($id: ID!) { dispute(id: $id) { mediationCases { mediators {
  appointment { grade chief removalGround } trainings { hours }
  activity(from: "2026-03-01", until: "2026-03-31") { accepted } } } } }`;

test("activity is the committee's; a mediator's own is for that mediator and the head", async () => {
  const agreed = await steps.mediating();
  await steps.agreed(agreed);
  const open = await steps.mediating();
  const { appointments } = hub.running.mediation.services;
  const training = { mediatorId: "m-linhemu", heldOn: "2026-02-10", hours: 8, topic: "调解技巧" };
  expect(refused(await appointments.recordTraining(mediator, training))).toBe("NOT_YOUR_ACT");
  done(await appointments.recordTraining(head, training));
  await hub.settle();

  const own = await hub.ask("mediator", ACTIVITY);
  expect(own.data).toEqual({
    peoplesMediationCommittee: {
      activity: { accepted: 2, mediated: 1, successful: 1, successRate: 0.5, suppressed: false },
    },
  });
  const others = await hub.ask("integrator", ACTIVITY);
  expect(others.data).toMatchObject({ peoplesMediationCommittee: { activity: { accepted: null, suppressed: true } } });

  const seenBy = async (person: string) => {
    const { data } = await hub.ask<{ dispute: { mediationCases: { mediators: object[] }[] } }>(person, OF_MEDIATOR, {
      id: open.disputeId,
    });
    return data.dispute.mediationCases[0]!.mediators[0];
  };
  for (const person of ["mediator", "committee-head"]) {
    expect([person, await seenBy(person)]).toMatchObject([
      person,
      { appointment: { grade: "GRADE_2", chief: true }, trainings: [{ hours: 8 }], activity: { accepted: 2 } },
    ]);
  }
  for (const person of ["party-zhang", "centre-clerk"]) {
    expect([person, await seenBy(person)]).toMatchObject([person, { trainings: null, activity: null }]);
  }
  // How a mediator is graded is for the committee and the centre.
  expect(await seenBy("centre-clerk")).toMatchObject({ appointment: { grade: "GRADE_2", chief: true } });
  expect(await seenBy("party-zhang")).toMatchObject({ appointment: { grade: null, chief: true } });
});

test("a mediator leaves no open case behind; removed, nobody names them, and only the head reads why", async () => {
  const opened = await steps.mediating();
  const { appointments, cases } = hub.running.mediation.services;
  const removal = { mediatorId: "m-linhemu", ground: "TOOK_GIFTS" } as const;
  expect(refused(await appointments.remove({ ...head, organizationId: "ssq-centre" }, removal))).toBe(
    "MEDIATOR_NOT_FOUND",
  );
  const { facts } = (await appointments.remove(head, removal)) as unknown as { facts: { caseIds: string[] } };
  expect(facts.caseIds).toContain(opened.caseId);
  for (const caseId of facts.caseIds) {
    done(await cases.terminate(mediator, { caseId, ground: "NO_AGREEMENT", routesTold: ["JUDICIAL"] }));
  }
  expect(done(await appointments.remove(head, removal))).toMatchObject({ active: false });
  expect(refused(await appointments.remove(head, removal))).toBe("ALREADY_REMOVED");
  await hub.settle();
  const groundSeenBy = async (person: string) => {
    const { data } = await hub.ask<{
      dispute: { mediationCases: { mediators: { appointment: { removalGround: string | null } }[] }[] };
    }>(person, OF_MEDIATOR, { id: opened.disputeId });
    return data.dispute.mediationCases[0]!.mediators[0]!.appointment.removalGround;
  };
  expect(await groundSeenBy("committee-head")).toBe("TOOK_GIFTS");
  expect(await groundSeenBy("mediator")).toBeNull();
  expect(await groundSeenBy("party-zhang")).toBeNull();
});
