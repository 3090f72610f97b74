import { personNamed } from "../../seeds/people.ts";
import { type TestHub, done, startTestHub } from "../support/hub.ts";
import { BUREAU, askPetition, clerk, plain } from "./steps.ts";

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.stop());

interface Entities {
  _entities: { petitions: { number: string; deadlines: unknown[]; forwardings: unknown[] }[] }[];
}

const query = `query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Dispute {
  petitions { number isInitial matter manner replyDueOn repeatOf { id } deadlines { code } forwardings { number reason }
    mediations { outcome } opinion { result claim } availableActions { action available } } } } }`;

/** What the gateway asks for disputes, and how many statements the petition subgraph answered it with. */
async function petitionsOf(disputeIds: readonly string[]): Promise<{ data: Entities; statements: number }> {
  const representations = disputeIds.map((id) => ({ __typename: "Dispute", id }));
  hub.takeStatements();
  const { data } = await askPetition<Entities>(hub, "petition-clerk", query, { representations });
  return { data, statements: hub.takeStatements()["petition"]!.length };
}

/** Thirty disputes the centre holds, each with a petition that was forwarded. */
async function thirtyDisputes(): Promise<string[]> {
  const { registry, petition } = hub.running;
  const centre = personNamed("centre-clerk");
  const disputeIds: string[] = [];
  for (let i = 0; i < 30; i += 1) disputeIds.push(done(await registry.services.intake.register(centre, quarrel)).id);
  await hub.settle();
  const { registration, forwarding } = petition.services;
  for (const disputeId of disputeIds) {
    const { id: petitionId } = done(await registration.register(clerk, { ...plain, disputeId }));
    done(await forwarding.forward(clerk, { petitionId, toOrganizationId: BUREAU }));
  }
  return disputeIds;
}

const quarrel = {
  title: "相邻采光纠纷",
  category: "NEIGHBOR",
  divisionCode: "421003",
  source: "SELF",
  channel: "VISIT",
  ownWords: "新建的围墙挡住了窗户。",
  parties: [{ side: "APPLICANT", kind: "PERSON", name: "张守信" }],
} as const;

test("the petitions of thirty disputes take as many statements as those of one", async () => {
  const disputeIds = await thirtyDisputes();
  const [one, thirty] = [await petitionsOf(disputeIds.slice(0, 1)), await petitionsOf(disputeIds)];
  expect(thirty.data._entities).toHaveLength(30);
  for (const { petitions } of thirty.data._entities) {
    expect(petitions).toHaveLength(1);
    expect(petitions[0]!.deadlines).toHaveLength(3);
    expect(petitions[0]!.forwardings).toHaveLength(1);
  }
  expect(thirty.statements).toBe(one.statements);
  expect(one.statements).toBeGreaterThan(0);
});

test("a long list is read page by page, each petition once, and narrowed by state and class", async () => {
  const { registration } = hub.running.petition.services;
  const suggestion = { ...plain, petitionClass: "SUGGESTION" } as const;
  const made: string[] = [];
  for (let i = 0; i < 5; i += 1) made.push(done(await registration.register(clerk, suggestion)).number);
  const list = `query($after: String) { petitions(classes: [SUGGESTION], states: [REGISTERED], first: 2, after: $after) {
    totalCount nodes { number } pageInfo { hasNextPage endCursor } } }`;
  interface List {
    petitions: {
      totalCount: number;
      nodes: { number: string }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
  }
  const found: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { petitions }: List = (await askPetition<List>(hub, "petition-clerk", list, { after })).data;
    expect(petitions.totalCount).toBe(5);
    found.push(...petitions.nodes.map(({ number }) => number));
    ({ hasNextPage: more, endCursor: after } = petitions.pageInfo);
  }
  expect(found.toSorted()).toEqual(made.toSorted());
});
