import { join } from "node:path";
import { readStories, STORIES_FOLDER } from "../../gateway/playground/stories.ts";
import { defaultLimits } from "../../gateway/sources/agency-source.ts";
import { cutPatterns } from "../../seeds/bulk/cut.ts";
import { patterns } from "../../seeds/bulk/patterns.ts";
import { templateOf } from "../../seeds/bulk/template.ts";
import { addTo } from "../support/bulk.ts";
import { type TestHub, startTestHub } from "../support/hub.ts";

/** The dispute that passes through all five agencies, a hundred times: a page of one lacks nothing a page of all has. */
const COURSE = "One quarrel through all five agencies";
const TRACKS = [
  "referrals",
  "deadlines",
  "mediationCases",
  "policeMediations",
  "courtReferrals",
  "judicialConfirmations",
  "petitions",
];

let hub: TestHub;
beforeAll(async () => {
  const course = patterns.filter(({ story }) => story.title === COURSE).slice(0, 1);
  const cuts = await cutPatterns(process.env["TEST_POSTGRES_URL"] ?? "", "statements_", course);
  const patient = { ...defaultLimits, timeoutMs: 60_000, maxBytes: 64 * 1024 * 1024 };
  hub = await startTestHub("2026-06-22T09:00:00+08:00", { gateway: { sourceLimits: patient } });
  await addTo(hub, cuts.map(templateOf), { count: 100, seed: 3 });
}, 300_000);
afterAll(() => hub.stop());

interface Page {
  readonly disputes: { readonly nodes: readonly Record<string, readonly unknown[]>[] };
}

/** What the first story asks of one dispute, asked of a page of them. */
function pageQuery(): string {
  const story = readStories(join(STORIES_FOLDER)).find(({ number }) => number === 1);
  if (!story) throw new Error("The first story follows one dispute.");
  return story.query
    .replace(/^query .*?\{/m, "query Page($first: Int!) {")
    .replace(/dispute\(number: \$number\) \{/, "disputes(first: $first) { nodes {")
    .replace(/timeline\([^)]*\)/, "timeline(first: 5)")
    .replace(/\n\s*sources \{/, "\n  }\n  sources {");
}

interface Taken {
  readonly nodes: Page["disputes"]["nodes"];
  /** Statements by subgraph, without those that name bodies. */
  readonly counts: Record<string, number>;
  readonly directory: number;
}

async function page(first: number): Promise<Taken> {
  hub.takeStatements();
  const { data, errors } = await hub.ask<Page>("developer", pageQuery(), { first });
  expect(errors).toBeUndefined();
  const taken = Object.entries(hub.takeStatements());
  const directory = taken.flatMap(([, all]) => all.filter((sql) => sql.includes(DIRECTORY))).length;
  const counts = taken.map(([name, all]) => [name, all.filter((sql) => !sql.includes(DIRECTORY)).length]);
  return { nodes: data.disputes.nodes, directory, counts: Object.fromEntries(counts) as Record<string, number> };
}

/**
 * Bodies are named by many fields at once: whether two of them wait for the same statement goes by when the others' answers
 * arrive, not by how many rows there are.
 */
const DIRECTORY = 'FROM "organization"';
const MEETINGS = 3;

test("a page of a hundred disputes with all agencies' fields needs the statements of a page of one, in every subgraph", async () => {
  const one = await page(1);
  const hundred = await page(100);
  expect([one.nodes.length, hundred.nodes.length]).toEqual([1, 100]);
  for (const node of hundred.nodes) for (const track of TRACKS) expect(node[track]).not.toEqual([]);
  expect(hundred.counts).toEqual(one.counts);
  expect(Math.abs(hundred.directory - one.directory)).toBeLessThan(MEETINGS);
  expect(one.directory).toBeGreaterThan(0);
  expect(Math.min(...Object.values(one.counts))).toBeGreaterThan(0);
}, 180_000);
