import { readStories } from "../../gateway/playground/stories.ts";
import type { Story } from "../../gateway/playground/story.ts";
import type { Answer } from "../support/ask.ts";
import { TELLING_MS, startToldHub } from "../support/demo-world.ts";
import type { TestHub } from "../support/hub.ts";
import { answers } from "./stories.facts.ts";
import { sights } from "./stories.masking.facts.ts";

let hub: TestHub;
beforeAll(async () => {
  hub = await startToldHub({ tokens: "real" });
}, TELLING_MS);
afterAll(() => hub.stop());

const stories = readStories();
const named = (name: string): Story => stories.find((story) => story.name === name)!;

/** Asks a story over HTTP as its person, as the playground does; with other variables where a front-end would change them. */
const askStory = <Data>({ person, query, variables }: Story, change: object = {}): Promise<Answer<Data>> =>
  hub.ask<Data>(person, query, { ...variables, ...change });

interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

/** All of a list, asked for page by page. */
async function everyPage<Node>(ask: (after: string | null) => Promise<Page<Node>>): Promise<Node[]> {
  const all: Node[] = [];
  let page = await ask(null);
  for (all.push(...page.nodes); page.pageInfo.hasNextPage; all.push(...page.nodes))
    page = await ask(page.pageInfo.endCursor);
  return all;
}

test("every story has its facts, and no facts are left of a story that went", () => {
  expect(Object.keys(answers).sort()).toEqual(stories.map(({ name }) => name).sort());
});

// In the order of their numbers: the one that registers something changes nothing the later ones ask for.
test.each(stories.map((story) => [story.name, story] as const))("%s", async (name, story) => {
  const answer = await askStory<{ readonly sources?: readonly { source: string; status: string }[] }>(story);
  const { asked, data } = answers[name] ?? { asked: [], data: { theStory: "has no facts" } };
  expect(answer.errors).toBeUndefined();
  expect(answer.data).toMatchObject(data);
  const spoke = (answer.data.sources ?? []).filter(({ status }) => status !== "NOT_ASKED");
  expect(spoke.map(({ source, status }) => `${source} ${status}`).sort()).toEqual(
    asked.map((source) => `${source} ANSWERED`).sort(),
  );
  // A gap is named here even where the query does not ask for its sources.
  expect(answer.extensions?.["sources"]).toBeUndefined();
});

interface Entry {
  readonly occurredAt: string;
  readonly recordedAt: string;
  readonly source: string;
  readonly kind: string;
}

interface Followed {
  readonly dispute: Record<string, unknown[]> & {
    readonly referrals: readonly {
      readonly sentReceipt: { readonly statement: string };
      readonly decisionReceipt: { readonly statement: string };
      readonly deadlines: readonly unknown[];
    }[];
    readonly deadlines: readonly { readonly dueOn: string; readonly explanation: { readonly countedFrom: string } }[];
    readonly timeline: Page<Entry>;
  };
}

const PARTS = [
  "parties",
  "referrals",
  "deadlines",
  "mediationCases",
  "policeMediations",
  "courtReferrals",
  "judicialConfirmations",
  "petitions",
  "completionReports",
];

describe("the dispute that passed through all agencies", () => {
  test("leaves nothing empty: every agency's part, both receipts of every hand-over, every clock explained", async () => {
    const { dispute } = (await askStory<Followed>(named("follow-one-dispute"))).data;
    for (const part of PARTS)
      expect([part, dispute[part]]).toEqual([part, expect.arrayContaining([expect.anything()])]);
    // Station, room, station, centre, petition office, committee, petition office, court, the court's room.
    expect(dispute.referrals).toHaveLength(8);
    for (const { sentReceipt, decisionReceipt, deadlines } of dispute.referrals) {
      expect(sentReceipt.statement.split(".")).toHaveLength(3);
      expect(decisionReceipt.statement.split(".")).toHaveLength(3);
      expect(deadlines).toHaveLength(1);
    }
    for (const { dueOn, explanation } of dispute.deadlines)
      expect(explanation.countedFrom <= dueOn && explanation.countedFrom.startsWith("2026-")).toBe(true);
  });

  test("is told in one order, page by page, from the call to the archive", async () => {
    const story = named("follow-one-dispute");
    const told = await everyPage(async (after) => (await askStory<Followed>(story, { after })).data.dispute.timeline);
    expect(told.length).toBeGreaterThan(100);
    expect(told.map(({ occurredAt }) => occurredAt)).toEqual(told.map(({ occurredAt }) => occurredAt).sort());
    expect(told.every(({ recordedAt }) => recordedAt !== "")).toBe(true);
    expect([told[0]?.kind, told.at(-1)?.kind]).toEqual(["DISPUTE_REGISTERED", "DISPUTE_ARCHIVED"]);
    expect([...new Set(told.map(({ source }) => source))].sort()).toEqual([
      "CENTRE",
      "COURT",
      "MEDIATION",
      "PETITION",
      "POLICE",
    ]);
  });
});

test("what was known then stands unchanged at the head of what is known now", async () => {
  interface Known {
    readonly dispute: Record<"knownThen" | "knownNow", { readonly nodes: readonly { readonly learnedAt: string }[] }>;
  }
  const { variables } = named("what-was-known-then");
  const { knownThen, knownNow } = (await askStory<Known>(named("what-was-known-then"))).data.dispute;
  expect(knownNow.nodes.slice(0, knownThen.nodes.length)).toEqual(knownThen.nodes);
  expect(knownNow.nodes.length).toBeGreaterThan(knownThen.nodes.length);
  const then = Date.parse(variables["then"] as string);
  expect(knownThen.nodes.filter(({ learnedAt }) => Date.parse(learnedAt) > then)).toEqual([]);
});

test("the district's list is paged without loss or repetition, all of it after the filter", async () => {
  interface Listed {
    readonly disputes: Page<{ readonly number: string; readonly registeredAt: string }> & {
      readonly totalCount: number;
    };
  }
  const page = async (after: string | null): Promise<Listed["disputes"]> =>
    (await askStory<Listed>(named("the-districts-disputes"), { after })).data.disputes;
  const listed = await everyPage(page);
  const { totalCount: total } = await page(null);
  expect(new Set(listed.map(({ number }) => number)).size).toBe(total);
  expect(listed).toHaveLength(total);
  const times = listed.map(({ registeredAt }) => registeredAt);
  expect(times).toEqual([...times].sort().reverse());
  expect(times.every((time) => time >= "2026-03-31T16:00:00.000Z")).toBe(true);
  expect(listed.every(({ number }) => number.startsWith("DS-421003-"))).toBe(true);
});

test("a dispute registered again with its key is the one registered before, and a refusal leaves nothing behind", async () => {
  interface Registered {
    readonly registerDispute: { readonly dispute: { readonly number: string; readonly registeredAt: string } };
  }
  const register = async (): Promise<object> =>
    (await askStory<Registered>(named("register-a-dispute"))).data.registerDispute.dispute;
  const first = await register();
  hub.clock.set("2026-06-22T09:30:00+08:00");
  expect(await register()).toEqual(first);
  const petitions = async (): Promise<number> => {
    const answer = await askStory<{ petitions: { totalCount: number } }>(named("petitions-sent-to-mediation"));
    return answer.data.petitions.totalCount;
  };
  const before = await petitions();
  await askStory(named("a-refusal-with-the-fact"));
  expect(await petitions()).toBe(before);
});

test.each(Object.entries(sights))("%s sees a dispute with a child its own way", async (person, parties) => {
  const { data } = await askStory({ ...named("a-child-and-a-home"), person });
  const told: unknown = person === "mediator" ? expect.any(Array) : null;
  expect(data).toMatchObject({ dispute: { parties, violenceInquiries: told } });
});
