import { randomUUID } from "node:crypto";
import { type Answer, ask } from "../support/ask.ts";
import { type TestHub, done, startTestHub } from "../support/hub.ts";
import { neighbours } from "../support/neighbours.ts";
import { COURT, ROOM, assistant, morningOf, nextNumber, stepsOn, yesOf, zhang } from "./steps.ts";

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

const askCourt = <Data>(person: string, query: string, variables: object = {}): Promise<Answer<Data>> =>
  ask(hub.running.court.url, person, query, variables);

const OF_DISPUTES = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) {
    ... on Dispute {
      id
      courtReferrals {
        id state mode signedOn preFilingNumber causeOfAction
        court { id } dispute { id } committee { id } agreement { id } mediationCase { id } refusedBy { id }
        handOvers { outcome committee { id } consents { answer party { id } } documents { pages } }
        deadlines { code status }
        availableActions { action available reason { code } }
      }
      judicialConfirmations {
        id state caseNumber agreement { id } court { id } applicants { id }
        deadlines { code dueOn }
        availableActions { action available }
      }
    }
  }
}`;

interface Shown {
  readonly id: string;
  readonly courtReferrals: readonly {
    readonly state: string;
    readonly availableActions: readonly { action: string; available: boolean; reason: { code: string } | null }[];
  }[];
  readonly judicialConfirmations: readonly { readonly state: string }[];
}

const entities = async (person: string, ids: readonly string[]): Promise<readonly Shown[]> => {
  const representations = ids.map((id) => ({ __typename: "Dispute", id }));
  const { data, errors } = await askCourt<{ _entities: Shown[] }>(person, OF_DISPUTES, { representations });
  expect(errors).toBeUndefined();
  return data._entities;
};

/** A dispute the court holds, with a complaint that was delegated and an agreement that is before it. */
async function oneOfMany(i: number): Promise<string> {
  const [disputeId, applicant, respondent, agreementId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const person = { kind: "PERSON", minor: false } as const;
  await steps.hears({
    type: "registry.DisputeRegistered",
    disputeId,
    data: {
      number: `DS-421003-2026-${String(900_000 + i)}`,
      title: "相邻纠纷",
      category: "NEIGHBOR",
      divisionCode: "421003",
      intakeSource: "COURT",
      channel: "VISIT",
      holderId: COURT,
      parties: [
        { partyId: applicant, side: "APPLICANT", personId: "party-zhang", ...person },
        { partyId: respondent, side: "RESPONDENT", personId: "party-li", ...person },
      ],
    },
  });
  const { referrals, handOvers, confirmationApplications } = hub.running.court.services;
  const complaint = { disputeId, causeOfAction: "相邻排水纠纷", receivedOn: "2026-03-02" };
  const { id: courtReferralId } = done(
    await referrals.receiveComplaint(assistant, { ...complaint, preFilingNumber: nextNumber("诉前调") }),
  );
  const consents = yesOf([applicant, respondent], "2026-03-02");
  const sending = { courtReferralId, toOrganizationId: ROOM, consents, documents: [], online: i % 2 === 0 };
  done(await handOvers.delegate(assistant, sending));
  const committee = { committeeId: ROOM, caseId: randomUUID(), referralId: null, sourceRecordId: null };
  const partyIds = [applicant, respondent];
  await steps.hears({
    type: "mediation.AgreementTookEffect",
    disputeId,
    data: { ...committee, agreementId, form: "ORAL", effectiveOn: "2026-03-02", partyIds },
  });
  done(await confirmationApplications.apply(zhang, { agreementId, courtId: COURT, applicantIds: partyIds }));
  return disputeId;
}

test("one dispute or thirty: what the court adds to them takes the same statements", async () => {
  const ids: string[] = [];
  for (let i = 0; i < 30; i += 1) ids.push(await oneOfMany(i));
  const count = async (some: readonly string[]): Promise<number> => {
    hub.takeStatements();
    const shown = await entities("judge-assistant", some);
    expect(
      shown.map(({ id, courtReferrals, judicialConfirmations }) => [
        id,
        courtReferrals.length,
        judicialConfirmations.length,
      ]),
    ).toEqual(some.map((id) => [id, 1, 1]));
    return hub.takeStatements()["court"]!.length;
  };
  const one = await count(ids.slice(0, 1));
  expect(one).toBeGreaterThan(0);
  expect(await count(ids)).toBe(one);
});

const ONE = `query ($id: ID, $number: CourtCaseNumber) { courtReferral(id: $id, number: $number) { id state } }`;

test("who has no part in the dispute sees neither complaint nor application, by no way", async () => {
  const complaint = await steps.received();
  const { confirmation } = await steps.applied();
  const { preFilingNumber } = await steps.refresh(complaint.id);
  const acts = { confirmationId: confirmation.id };
  for (const person of [
    "zunyi-clerk",
    "shashi-clerk",
    "shashi-mediator",
    "police-officer",
    "petition-clerk",
    "integrator",
  ]) {
    for (const by of [{ id: complaint.id }, { number: preFilingNumber }]) {
      const { data } = await askCourt(person, ONE, by);
      expect([person, data]).toEqual([person, { courtReferral: null }]);
    }
    const list = await askCourt(person, `{ courtReferrals { nodes { id } totalCount } }`);
    expect([person, list.data]).toMatchObject([person, { courtReferrals: { nodes: [] } }]);
    const [shown] = await entities(person, [complaint.disputeId]);
    expect([person, shown]).toMatchObject([person, { courtReferrals: [], judicialConfirmations: [] }]);
    const { data } = await askCourt(
      person,
      `mutation ($input: ConfirmationChangeInput!) { withdrawConfirmation(input: $input) { problems { code } } }`,
      { input: acts },
    );
    expect([person, data]).toEqual([
      person,
      { withdrawConfirmation: { problems: [{ code: "CONFIRMATION_NOT_FOUND" }] } },
    ]);
  }
  const application = `query ($id: ID!) { judicialConfirmation(id: $id) { state } judicialConfirmations { nodes { id } } }`;
  const stranger = await askCourt("petition-clerk", application, { id: confirmation.id });
  expect(stranger.data).toEqual({ judicialConfirmation: null, judicialConfirmations: { nodes: [] } });
  for (const person of ["judge", "centre-clerk", "party-li"]) {
    const { data } = await askCourt(person, ONE, { number: preFilingNumber.replace("(", "（").replace(")", "）") });
    expect([person, data]).toEqual([person, { courtReferral: { id: complaint.id, state: "COMPLAINT_RECEIVED" } }]);
  }
});

test("a petition office that has a part in the dispute learns where it stands and nothing more, the police not even that", async () => {
  const complaint = await steps.received();
  await steps.delegated(complaint);
  const { db } = hub.running.court.foundations;
  const { disputeId } = complaint;
  await db.query(`INSERT INTO dispute_relation VALUES ($1, 'jzq-police'), ($1, 'jzq-petition')`, [disputeId]);
  const stateOnly = { mode: null, preFilingNumber: null, causeOfAction: null, committee: null, handOvers: null };
  const told = { "police-officer": [], "petition-clerk": [{ state: "DELEGATED", ...stateOnly }] };
  for (const [person, expected] of Object.entries(told)) {
    const [shown] = await entities(person, [disputeId]);
    expect(shown!.courtReferrals).toMatchObject(expected);
    const list = await askCourt(person, `{ courtReferrals { nodes { id } } }`);
    expect(list.data).toEqual({ courtReferrals: { nodes: [] } });
  }
  // The committee sees who agreed, the centre where the matter is.
  const handOvers = async (person: string) =>
    (await entities(person, [disputeId]))[0]!.courtReferrals.map((one) => (one as { handOvers?: object }).handOvers);
  expect(await handOvers("court-mediator")).toMatchObject([[{ consents: [{ answer: "GIVEN" }, { answer: "GIVEN" }] }]]);
  expect(await handOvers("centre-clerk")).toMatchObject([[{ consents: null, documents: null }]]);
});

test("what may be done comes with the reason why the rest may not: the holder, the post, the state", async () => {
  const { disputeId } = await steps.received("centre-clerk");
  const reasons = async (person: string) => {
    const [shown] = await entities(person, [disputeId]);
    return Object.fromEntries(
      shown!.courtReferrals[0]!.availableActions.map(({ action, available, reason }) => [
        action,
        available || reason?.code,
      ]),
    );
  };
  expect(await reasons("judge-assistant")).toEqual({
    REFUSE: true,
    DELEGATE: "NOT_THE_HOLDER",
    ENTRUST: "WRONG_STATE",
    FILE_CASE: true,
    ISSUE_STATEMENT: "WRONG_STATE",
    ALLOW_WITHDRAWAL: "WRONG_STATE",
    MEDIATE_BEFORE_HEARING: "WRONG_STATE",
    AGREE_BEFORE_HEARING: "WRONG_STATE",
    END_PRE_HEARING: "WRONG_STATE",
    SERVE: "WRONG_STATE",
    RESUME_TRIAL: "WRONG_STATE",
  });
  expect(await reasons("party-zhang")).toMatchObject({
    REFUSE: true,
    DELEGATE: "NOT_YOUR_ACT",
    FILE_CASE: "NOT_YOUR_ACT",
  });
});

test("the court's list goes on from its cursor, the oldest first, and keeps to the states asked for", async () => {
  const LIST = `query ($after: String) { courtReferrals(states: [COMPLAINT_RECEIVED], first: 2, after: $after) {
    nodes { id receivedOn state } pageInfo { hasNextPage endCursor } totalCount } }`;
  interface List {
    readonly courtReferrals: {
      readonly nodes: readonly { id: string; receivedOn: string; state: string }[];
      readonly pageInfo: { hasNextPage: boolean; endCursor: string | null };
      readonly totalCount: number;
    };
  }
  for (const day of ["2026-03-04", "2026-03-03", "2026-03-03"]) {
    hub.clock.set(morningOf(day));
    await steps.received();
  }
  const seen: { id: string; receivedOn: string; state: string }[] = [];
  let total = 0;
  for (let after: string | null = null, more = true; more;) {
    const { data }: Answer<List> = await askCourt<List>("judge", LIST, { after });
    seen.push(...data.courtReferrals.nodes);
    total = data.courtReferrals.totalCount;
    ({ hasNextPage: more, endCursor: after } = data.courtReferrals.pageInfo);
  }
  expect(seen).toHaveLength(total);
  expect(new Set(seen.map(({ id }) => id)).size).toBe(total);
  const days = seen.map(({ receivedOn }) => receivedOn);
  expect(days).toEqual([...days].sort());
  expect(days.slice(-3)).toEqual(["2026-03-03", "2026-03-03", "2026-03-04"]);
  expect(new Set(seen.map(({ state }) => state))).toEqual(new Set(["COMPLAINT_RECEIVED"]));
});

test("the judge finds an application in the court's list by its state, and by its number", async () => {
  const { confirmation, agreementId } = await steps.applied();
  const LIST = `query ($states: [JudicialConfirmationState!]) { judicialConfirmations(states: $states, first: 100) {
    nodes { id } totalCount } }`;
  interface List {
    readonly judicialConfirmations: { readonly nodes: readonly { id: string }[]; readonly totalCount: number };
  }
  const listed = async (states: readonly string[]): Promise<boolean> => {
    const { data } = await askCourt<List>("judge", LIST, { states });
    expect(data.judicialConfirmations.totalCount).toBe(data.judicialConfirmations.nodes.length);
    return data.judicialConfirmations.nodes.some(({ id }) => id === confirmation.id);
  };
  expect([await listed(["APPLIED"]), await listed(["ACCEPTED"])]).toEqual([true, false]);
  const caseNumber = nextNumber("民特");
  done(
    await hub.running.court.services.confirmations.accept(assistant, { confirmationId: confirmation.id, caseNumber }),
  );
  expect([await listed(["APPLIED"]), await listed(["ACCEPTED"])]).toEqual([false, true]);
  const { data } = await askCourt(
    "judge",
    `query ($number: CourtCaseNumber!) { judicialConfirmation(number: $number) { id agreement { id } } }`,
    { number: caseNumber },
  );
  expect(data).toEqual({ judicialConfirmation: { id: confirmation.id, agreement: { id: agreementId } } });
});

test("a refusal comes over the wire with its type and its fact", async () => {
  const { agreementId, partyIds } = await steps.agreementOfCommittee();
  hub.clock.set(morningOf("2026-04-02"));
  const { data } = await askCourt<{ applyForConfirmation: object }>(
    "party-zhang",
    `mutation ($input: ApplyForConfirmationInput!) { applyForConfirmation(input: $input) {
      confirmation { id }
      problems { __typename code path ... on AppliedTooLate { lastDay } } } }`,
    { input: { agreementId, courtId: COURT, applicantIds: partyIds } },
  );
  expect(data.applyForConfirmation).toEqual({
    confirmation: null,
    problems: [
      { __typename: "AppliedTooLate", code: "APPLIED_TOO_LATE", path: ["agreementId"], lastDay: "2026-04-01" },
    ],
  });
});

test("the same key twice receives one complaint, and a version that was passed over is refused", async () => {
  const { dispute } = await neighbours(hub, "judge-assistant");
  const input = {
    disputeId: dispute.id,
    causeOfAction: "相邻排水纠纷",
    preFilingNumber: nextNumber("诉前调"),
    receivedOn: "2026-03-02",
    idempotencyKey: "one",
  };
  const RECEIVE = `mutation ($input: ReceiveComplaintInput!) { receiveComplaint(input: $input) {
    courtReferral { id state version } problems { code } } }`;
  const first = await askCourt<{ receiveComplaint: { courtReferral: { id: string } } }>("judge-assistant", RECEIVE, {
    input,
  });
  const second = await askCourt("judge-assistant", RECEIVE, { input });
  expect(first.data).toMatchObject({ receiveComplaint: { courtReferral: { version: 1 }, problems: [] } });
  expect(second.data).toEqual(first.data);

  const { data } = await askCourt(
    "judge-assistant",
    `mutation ($input: FileCaseInput!) { fileCase(input: $input) {
      problems { __typename ... on StaleVersion { currentVersion } } } }`,
    {
      input: {
        courtReferralId: first.data.receiveComplaint.courtReferral.id,
        expectedVersion: 7,
        caseNumber: nextNumber("民初"),
        procedureKind: "SUMMARY",
      },
    },
  );
  expect(data).toEqual({ fileCase: { problems: [{ __typename: "StaleVersion", currentVersion: 1 }] } });
});
