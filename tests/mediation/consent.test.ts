import { type TestHub, done, refused, startTestHub } from "../support/hub.ts";
import { neighbours } from "../support/neighbours.ts";
import { COMMITTEE, head, li, mediator, morningOf, stepsOn, zhang } from "./steps.ts";

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

const CONSENTS = `query ($id: ID!) { dispute(id: $id) { mediationCases {
  partyConsents { party { id } answer withdrawnAt asked { askedOn means } }
  closingNotice { textZh } routesTold } } }`;

test("nothing moves into mediation until the last party has said yes", async () => {
  const opened = await steps.opened();
  const [first, second] = opened.partyIds;
  const { cases } = hub.running.mediation.services;
  done(await steps.says(opened, first, "GIVEN"));
  expect(await cases.accept(mediator, { caseId: opened.caseId })).toMatchObject({
    code: "CONSENT_MISSING",
    facts: { partyIds: [second] },
  });
  done(await steps.says(opened, second, "GIVEN"));
  expect(done(await cases.accept(mediator, { caseId: opened.caseId }))).toMatchObject({ state: "ACCEPTED" });
});

test("what lacks a consent is listed as not available, with the reason the act itself would give", async () => {
  const opened = await steps.opened();
  const [first, second] = opened.partyIds;
  const query = `query ($id: ID!) { dispute(id: $id) { mediationCases { availableActions {
    action available reason { code } } } } }`;
  interface Listed {
    dispute: {
      mediationCases: { availableActions: { action: string; available: boolean; reason: object | null }[] }[];
    };
  }
  const accept = async () => {
    const { data } = await hub.ask<Listed>("mediator", query, { id: opened.disputeId });
    return data.dispute.mediationCases[0]!.availableActions.find(({ action }) => action === "ACCEPT");
  };
  done(await steps.says(opened, first, "GIVEN"));
  expect(await accept()).toMatchObject({ available: false, reason: { code: "CONSENT_MISSING" } });
  done(await steps.says(opened, second, "GIVEN"));
  expect(await accept()).toMatchObject({ available: true, reason: null });
});

test("a party that stops in the middle ends mediation: the ground, the routes and the closing text are there", async () => {
  const opened = await steps.mediating();
  const [first, second] = opened.partyIds;
  const { consents } = hub.running.mediation.services;
  hub.clock.set(morningOf("2026-03-09"));
  const stop = { caseId: opened.caseId, askedOn: "2026-03-09", means: "WRITING", answer: "WITHDRAWN" } as const;
  expect(refused(await consents.record(li, { ...stop, partyId: first }))).toBe("NOT_A_PARTY");
  done(await consents.record(li, { ...stop, partyId: second }));
  expect(await steps.refresh(opened.caseId)).toMatchObject({
    state: "TERMINATED",
    ground: "PARTY_WITHDREW",
    endedOn: "2026-03-09",
    routesTold: ["ARBITRATION", "ADMINISTRATIVE", "JUDICIAL"],
  });
  expect(await steps.clocksOf(opened.caseId)).toMatchObject([{ code: "PM_GENERAL", status: "MET" }]);
  await hub.settle();

  const { data } = await hub.ask<{ dispute: { mediationCases: object[] } }>("party-zhang", CONSENTS, {
    id: opened.disputeId,
  });
  expect(data.dispute.mediationCases).toEqual([
    {
      partyConsents: [
        { party: { id: first }, answer: "GIVEN", withdrawnAt: null, asked: { askedOn: "2026-03-02", means: "PHONE" } },
        {
          party: { id: second },
          answer: "WITHDRAWN",
          withdrawnAt: "2026-03-09T01:00:00.000Z",
          asked: { askedOn: "2026-03-02", means: "PHONE" },
        },
      ],
      closingNotice: { textZh: expect.stringContaining("仲裁、行政、司法") as string },
      routesTold: ["ARBITRATION", "ADMINISTRATIVE", "JUDICIAL"],
    },
  ]);
  // Ended is ended: neither a second withdrawal nor a further sitting.
  expect(await consents.record(li, { ...stop, partyId: second })).toMatchObject({
    code: "CASE_ENDED",
    facts: { endedOn: "2026-03-09" },
  });
  expect(refused(await steps.sit(opened))).toBe("WRONG_STATE");
});

test("a yes of before the hand-over is asked for again", async () => {
  const opened = await steps.opened();
  expect(await steps.says(opened, opened.partyIds[0], "GIVEN", { askedOn: "2026-03-01" })).toMatchObject({
    code: "NOT_ASKED_FOR_THIS",
    facts: { openedOn: "2026-03-02" },
  });
});

test("after a refusal the routes are told, the committee may not offer again, and the party that refused may apply", async () => {
  const opened = await steps.opened();
  const [, second] = opened.partyIds;
  const { cases } = hub.running.mediation.services;
  done(await steps.says(opened, second, "REFUSED"));
  expect(await steps.refresh(opened.caseId)).toMatchObject({
    state: "REFUSED",
    routesTold: ["ARBITRATION", "ADMINISTRATIVE", "JUDICIAL"],
  });
  const again = { disputeId: opened.disputeId, committeeId: COMMITTEE };
  for (const act of [cases.offer(head, again), cases.apply(zhang, again)]) {
    expect(await act).toMatchObject({ code: "REFUSED_BEFORE", facts: { partyIds: [second] } });
  }
  // What was said to the case before does not count for the new one.
  const anew = done(await cases.apply(li, again));
  expect(refused(await cases.accept(mediator, { caseId: anew.id }))).toBe("WRONG_STATE");
});

test("nobody sits online without having agreed to it", async () => {
  const opened = await steps.opened();
  const [first, second] = opened.partyIds;
  done(await steps.says(opened, first, "GIVEN", { online: true }));
  done(await steps.says(opened, second, "GIVEN"));
  const { cases } = hub.running.mediation.services;
  done(await cases.accept(mediator, { caseId: opened.caseId }));
  done(await cases.assignMediator(head, { caseId: opened.caseId, mediatorIds: ["m-linhemu"], chosenBy: "COMMITTEE" }));
  expect(await steps.sit(opened, { mode: "ONLINE" })).toMatchObject({
    code: "ONLINE_NOT_AGREED",
    facts: { partyIds: [second] },
  });
  expect(done(await steps.sit(opened))).toMatchObject({ number: 1 });
});

test("a party that applies to the court that holds its dispute is told that it is no committee", async () => {
  const { dispute } = await neighbours(hub, "judge-assistant");
  const { cases } = hub.running.mediation.services;
  const application = { disputeId: dispute.id, committeeId: "jzq-court" };
  expect(refused(await cases.apply(zhang, application))).toBe("UNKNOWN_COMMITTEE");
});
