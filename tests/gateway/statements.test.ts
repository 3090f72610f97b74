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

async function page(first: number): Promise<{ nodes: Page["disputes"]["nodes"]; counts: Record<string, number> }> {
  hub.takeStatements();
  const { data, errors } = await hub.ask<Page>("developer", pageQuery(), { first });
  expect(errors).toBeUndefined();
  const taken = Object.entries(hub.takeStatements());
  return { nodes: data.disputes.nodes, counts: Object.fromEntries(taken.map(([name, { length }]) => [name, length])) };
}

test("a page of a hundred disputes with all agencies' fields needs the statements of a page of one, in every subgraph", async () => {
  const one = await page(1);
  const hundred = await page(100);
  expect([one.nodes.length, hundred.nodes.length]).toEqual([1, 100]);
  for (const node of hundred.nodes) for (const track of TRACKS) expect(node[track]).not.toEqual([]);
  expect(hundred.counts).toEqual(one.counts);
  expect(Math.min(...Object.values(one.counts))).toBeGreaterThan(0);
}, 180_000);
