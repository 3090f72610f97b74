import { defaultLimits } from "../../gateway/sources/agency-source.ts";
import { addTo, bulkTemplates } from "../support/bulk.ts";
import { fullSelection } from "../support/full-selection.ts";
import { type TestHub, startTestHub } from "../support/hub.ts";

let hub: TestHub;
beforeAll(async () => {
  const templates = await bulkTemplates("statements");
  const patient = { ...defaultLimits, timeoutMs: 60_000, maxBytes: 64 * 1024 * 1024 };
  hub = await startTestHub("2026-06-22T09:00:00+08:00", { limits: patient });
  await addTo(hub, templates, { count: 120, seed: 3 });
}, 300_000);
afterAll(() => hub.stop());

const query = `query($first: Int!, $filter: DisputeFilterInput) {
  disputes(first: $first, filter: $filter) { nodes ${fullSelection("Dispute", 2)} }
}`;

interface Page {
  disputes: { nodes: Record<string, unknown>[] };
}

/** A page with everything of every agency, and how many statements each subgraph needed for it. */
async function page(
  first: number,
  filter: object | null,
): Promise<{ nodes: Page["disputes"]["nodes"]; counts: Record<string, number> }> {
  hub.takeStatements();
  const { data, errors } = await hub.ask<Page>("developer", query, { first, filter });
  expect(errors).toBeUndefined();
  const taken = hub.takeStatements();
  const counts = Object.fromEntries(Object.entries(taken).map(([name, { length }]) => [name, length]));
  return { nodes: data.disputes.nodes, counts };
}

const TRACKS = [
  "referrals",
  "deadlines",
  "mediationCases",
  "policeMediations",
  "courtReferrals",
  "judicialConfirmations",
  "petitions",
];

/** The moment of a dispute with a track at every agency: a page of one that lacks nothing. */
async function momentOfAll(): Promise<object> {
  const tracks = TRACKS.map((track) => `${track} { id }`).join(" ");
  const { data } = await hub.ask<Page>("developer", `{ disputes(first: 100) { nodes { registeredAt ${tracks} } } }`);
  const all = data.disputes.nodes.find((node) => TRACKS.every((track) => (node[track] as unknown[]).length > 0));
  const at = Date.parse(String(all?.["registeredAt"]));
  return { registeredFrom: new Date(at).toISOString(), registeredBefore: new Date(at + 1).toISOString() };
}

// Open: registry and petition were seen to need one statement more or less from page to page; why is not known yet.
test("a page of a hundred disputes with everything of every agency needs hardly a statement more than a page of one", async () => {
  const one = await page(1, await momentOfAll());
  const hundred = await page(100, null);
  expect([one, hundred].map(({ nodes }) => nodes.length)).toEqual([1, 100]);
  for (const track of TRACKS) expect(one.nodes[0]?.[track]).not.toEqual([]);
  const more = Object.entries(hundred.counts).filter(([name, count]) => Math.abs(count - (one.counts[name] ?? 0)) > 1);
  expect(more).toEqual([]);
}, 180_000);
