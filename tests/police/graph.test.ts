import { type Answer, ask } from "../support/ask.ts";
import { type TestHub, done, startTestHub } from "../support/hub.ts";
import { ROOM, nextNumber, officer, stepsOn, yesOf } from "./steps.ts";

let hub: TestHub;
let steps: ReturnType<typeof stepsOn>;
beforeAll(async () => {
  hub = await startTestHub();
  steps = stepsOn(hub);
});
afterAll(() => hub.stop());

const askPolice = <Data>(person: string, query: string, variables: object = {}): Promise<Answer<Data>> =>
  ask(hub.running.police.url, person, query, variables);

const OF_DISPUTES = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) {
    ... on Dispute {
      id
      policeMediations {
        id incidentNumber state
        station { id } dispute { id } agreement { id } mediationCase { id }
        handOvers { outcome to { id } consents { answer party { id } } }
        recognition { outcome }
        deadlines { code status }
        availableActions { action available reason { code } }
      }
    }
  }
}`;

interface Entities {
  readonly _entities: readonly { readonly id: string; readonly policeMediations: readonly object[] }[];
}

const representations = (ids: readonly string[]) => ids.map((id) => ({ __typename: "Dispute", id }));

/** So many disputes of the station, each with an accepted case whose parties chose mediation. */
async function disputesWithAnIncident(many: number): Promise<string[]> {
  const { registry, police } = hub.running;
  const ids: string[] = [];
  for (let i = 0; i < many; i += 1) {
    const dispute = await registry.services.intake.register(officer, {
      title: "楼道堆物",
      category: "NEIGHBOR",
      divisionCode: "421003",
      source: "POLICE",
      channel: "VISIT",
      ownWords: "楼道里堆了东西，过不去。",
      parties: [{ side: "APPLICANT", kind: "PERSON", name: "张守信" }],
    });
    ids.push(done(dispute).id);
  }
  await hub.settle();
  const { incidents, handOvers } = police.services;
  for (const disputeId of ids) {
    const call = { disputeId, incidentNumber: nextNumber(), incidentKind: "NEIGHBOUR" } as const;
    const { id: incidentId } = done(await incidents.register(officer, call));
    done(await incidents.acceptCase(officer, { incidentId, acceptedOn: "2026-03-02" }));
    const parties = await police.foundations.db.query<{ id: string }[]>(`SELECT id FROM party WHERE dispute_id = $1`, [
      disputeId,
    ]);
    const consents = yesOf(parties.map(({ id }) => id));
    done(await handOvers.choose(officer, { incidentId, toOrganizationId: ROOM, consents, documents: [] }));
  }
  return ids;
}

test("one dispute or thirty: their incidents with all that hangs on them take the same statements", async () => {
  const ids = await disputesWithAnIncident(30);
  const count = async (some: readonly string[]): Promise<number> => {
    hub.takeStatements();
    const { data, errors } = await askPolice<Entities>("police-officer", OF_DISPUTES, {
      representations: representations(some),
    });
    expect(errors).toBeUndefined();
    expect(data._entities).toMatchObject(
      some.map((id) => ({ id, policeMediations: [{ state: "MEDIATION_CHOSEN", handOvers: [{ outcome: null }] }] })),
    );
    return hub.takeStatements()["police"]!.length;
  };
  const one = await count(ids.slice(0, 1));
  expect(one).toBeGreaterThan(0);
  expect(await count(ids)).toBe(one);
});

const ONE = `query ($id: ID!) { policeMediation(id: $id) {
  state
  handOvers { legalBasis consents { answer } documents { sha256 } }
  availableActions { action available reason { code } }
} }`;

interface One {
  readonly policeMediation: {
    readonly state: string;
    readonly handOvers: readonly { readonly consents: readonly object[] | null }[];
    readonly availableActions: readonly {
      readonly action: string;
      readonly available: boolean;
      readonly reason: { code: string } | null;
    }[];
  } | null;
}

test("who has no part in the dispute, and courts and petition offices in any, see no incident", async () => {
  const { incident, disputeId } = await steps.takenDown();
  for (const person of [
    "zunyi-clerk",
    "shashi-clerk",
    "shashi-mediator",
    "judge-assistant",
    "petition-clerk",
    "integrator",
  ]) {
    const one = await askPolice<One>(person, ONE, { id: incident.id });
    expect([person, one.data.policeMediation]).toEqual([person, null]);
    const list = await askPolice<{ policeMediations: { nodes: object[] } }>(
      person,
      `{ policeMediations { nodes { id } } }`,
    );
    expect([person, list.data.policeMediations.nodes]).toEqual([person, []]);
    const entities = await askPolice<Entities>(person, OF_DISPUTES, { representations: representations([disputeId]) });
    expect([person, entities.data._entities[0]!.policeMediations]).toEqual([person, []]);
  }
  for (const person of ["police-officer", "centre-clerk", "party-zhang"])
    expect((await askPolice<One>(person, ONE, { id: incident.id })).data.policeMediation?.state).toBe("RECEIVED");
});

test("a court that has a part in the dispute is shown nothing of the police's side", async () => {
  const { incident, disputeId } = await steps.takenDown();
  const { db } = hub.running.police.foundations;
  await db.query(`INSERT INTO dispute_relation VALUES ($1, 'jzq-court'), ($1, 'jzq-petition')`, [disputeId]);
  for (const person of ["judge", "petition-head"])
    expect((await askPolice<One>(person, ONE, { id: incident.id })).data.policeMediation).toBeNull();
});

test("the officer sees who agreed to the hand-over and the papers, the centre sees where it stands", async () => {
  const taken = await steps.takenDown();
  await steps.foundCivil(taken);
  const papers = [{ kind: "接处警登记", pages: 2, sha256: "0".repeat(64) }];
  const sending = { toOrganizationId: ROOM, consents: yesOf(taken.partyIds), documents: papers };
  done(await hub.running.police.services.handOvers.refer(officer, { incidentId: taken.incident.id, ...sending }));
  const seenBy = async (person: string) =>
    (await askPolice<One>(person, ONE, { id: taken.incident.id })).data.policeMediation?.handOvers;
  expect(await seenBy("police-officer")).toEqual([
    {
      legalBasis: "People's Mediation Law, art. 18; Police Administrative Case Procedure, art. 178",
      consents: [{ answer: "GIVEN" }, { answer: "GIVEN" }],
      documents: [{ sha256: "0".repeat(64) }],
    },
  ]);
  expect(await seenBy("centre-clerk")).toMatchObject([{ consents: null, documents: null }]);
});

test("what may be done comes with the reason why the rest may not: the holder, the post, the state", async () => {
  const taken = await steps.takenDown("centre-clerk");
  await steps.foundCivil(taken);
  const reasons = async (person: string) => {
    const { data } = await askPolice<One>(person, ONE, { id: taken.incident.id });
    return Object.fromEntries(
      data.policeMediation!.availableActions.map(({ action, available, reason }) => [
        action,
        available || reason?.code,
      ]),
    );
  };
  expect(await reasons("police-officer")).toMatchObject({
    REFER: "NOT_THE_HOLDER",
    ACCEPT_CASE: true,
    CLOSE: true,
    FIND_CIVIL: "WRONG_STATE",
    RECOGNISE: "WRONG_STATE",
  });
  expect(await reasons("centre-clerk")).toMatchObject({ REFER: "NOT_YOUR_ACT", CLOSE: "NOT_YOUR_ACT" });
});

test("the list goes on from its cursor, the latest first, and keeps to the states asked for", async () => {
  const { disputeId } = await steps.takenDown();
  const days = ["2026-02-25", "2026-02-26", "2026-02-27"];
  const before = new Set<string>();
  for (const day of days) {
    const incidentNumber = nextNumber();
    before.add(incidentNumber);
    const receivedAt = new Date(`${day}T20:00:00+08:00`);
    done(
      await hub.running.police.services.incidents.register(officer, {
        disputeId,
        incidentNumber,
        incidentKind: "MONEY",
        receivedAt,
      }),
    );
  }
  const LIST = `query ($after: String) { policeMediations(states: [RECEIVED], first: 2, after: $after) {
    nodes { incidentNumber receivedAt state } pageInfo { hasNextPage endCursor } } }`;
  interface List {
    readonly policeMediations: {
      readonly nodes: readonly { incidentNumber: string; receivedAt: string; state: string }[];
      readonly pageInfo: { hasNextPage: boolean; endCursor: string | null };
    };
  }
  const seen: { incidentNumber: string; receivedAt: string; state: string }[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { data }: Answer<List> = await askPolice<List>("police-officer", LIST, { after });
    seen.push(...data.policeMediations.nodes);
    ({ hasNextPage: more, endCursor: after } = data.policeMediations.pageInfo);
  }
  const times = seen.map(({ receivedAt }) => receivedAt);
  expect(times).toEqual([...times].sort().reverse());
  expect(new Set(seen.map(({ incidentNumber }) => incidentNumber)).size).toBe(seen.length);
  expect(seen.filter(({ incidentNumber }) => before.has(incidentNumber))).toHaveLength(days.length);
  expect(new Set(seen.map(({ state }) => state))).toEqual(new Set(["RECEIVED"]));
});

test("a refusal comes over the wire with its type and its fact", async () => {
  const taken = await steps.takenDown("centre-clerk");
  await steps.foundCivil(taken);
  const { data } = await askPolice<{ referIncidentToMediation: object }>(
    "police-officer",
    `mutation ($input: SendIncidentToMediationInput!) { referIncidentToMediation(input: $input) {
      policeMediation { id }
      problems { __typename code ... on NotTheHolder { holderId } ... on ConsentMissing { partyIds } } } }`,
    { input: { incidentId: taken.incident.id, toOrganizationId: ROOM, consents: yesOf(taken.partyIds) } },
  );
  expect(data.referIncidentToMediation).toEqual({
    policeMediation: null,
    problems: [{ __typename: "NotTheHolder", code: "NOT_THE_HOLDER", holderId: "jzq-centre" }],
  });
});

test("the same key twice takes one incident down", async () => {
  const { disputeId } = await steps.takenDown();
  const input = { disputeId, incidentNumber: nextNumber(), incidentKind: "DAMAGE", idempotencyKey: "one" };
  const REGISTER = `mutation ($input: RegisterIncidentInput!) { registerIncident(input: $input) {
    policeMediation { id incidentKind state } problems { code } } }`;
  const first = await askPolice("police-officer", REGISTER, { input });
  const second = await askPolice("police-officer", REGISTER, { input });
  expect(first.data).toMatchObject({ registerIncident: { policeMediation: { state: "RECEIVED" }, problems: [] } });
  expect(second.data).toEqual(first.data);
});
