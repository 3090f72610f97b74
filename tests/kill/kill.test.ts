import { randomInt, randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { databaseUrl, dropDatabases } from "../../subgraphs/shared/db/databases.ts";
import { subgraphs } from "../../subgraphs/subgraphs.ts";
import { type HubProcess, startHubProcess } from "./hub-process.ts";
import { type Acknowledged, tokenOf, writeOne } from "./writers.ts";

/** KILL_ROUNDS=100 runs the long form. */
const ROUNDS = Number(process.env["KILL_ROUNDS"] ?? 4);
const WRITERS = 8;
/** A round ends with a kill after this many acknowledged steps at the most, at a moment drawn anew each time. */
const MOST_STEPS = 40;
/** Longer than the longest back-off. */
const RECOVERY_MS = 60_000;

const serverUrl = process.env["TEST_POSTGRES_URL"] ?? "";
const prefix = `kill_${randomUUID().slice(0, 8)}_`;
const names = Object.keys(subgraphs);

let folder: string;
let last: HubProcess | undefined;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "hub-kill-"));
});
afterAll(async () => {
  await last?.kill();
  await dropDatabases(
    serverUrl,
    names.map((name) => prefix + name),
  );
  await rm(folder, { recursive: true, force: true });
});

async function start(): Promise<HubProcess> {
  const environment = { DATABASE_URL: serverUrl, DATABASE_PREFIX: prefix, HUB_DATA_FOLDER: folder };
  last = await startHubProcess({ ...environment, DEMO_STORIES: "none" });
  return last;
}

/** Rows of one subgraph's database. */
async function rows<Row>(name: string, sql: string): Promise<Row[]> {
  const client = new Client({ connectionString: databaseUrl(serverUrl, prefix + name) });
  await client.connect();
  try {
    return (await client.query(sql)).rows as Row[];
  } finally {
    await client.end();
  }
}

/** Writers at work until `until` steps are acknowledged, then the kill, in the middle of whatever goes on. */
async function round(unfinished: Set<string>, acknowledged: Acknowledged[], until: number): Promise<void> {
  const hub = await start();
  const tokens = { clerk: await tokenOf(hub.url, "centre-clerk"), mediator: await tokenOf(hub.url, "mediator") };
  let steps = 0;
  let killed: Promise<void> | undefined;
  const note = (done: Acknowledged): void => {
    acknowledged.push(done);
    if (done.step === "ACCEPTED") unfinished.delete(done.key);
    steps += 1;
    if (steps === until) killed = hub.kill();
  };
  const writer = async (): Promise<void> => {
    while (killed === undefined) {
      const key = [...unfinished][randomInt(unfinished.size + 1)] ?? randomUUID();
      unfinished.add(key);
      // A writer the kill cut off does not know what came of its request; it will ask again with the same key.
      await writeOne(hub.url, tokens, key, note).catch((error: unknown) => {
        if (killed === undefined) throw error;
      });
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, writer));
  await killed;
}

/** Waits until everything a subgraph announced has arrived; what never does fails with what it is. */
async function delivered(name: string): Promise<void> {
  const WAITING = `SELECT subscriber, last_error FROM outbox_delivery WHERE delivered_at IS NULL LIMIT 5`;
  for (const until = Date.now() + RECOVERY_MS; ; await new Promise((resolve) => setTimeout(resolve, 50))) {
    const waiting = await rows(name, WAITING);
    if (waiting.length === 0) return;
    if (Date.now() > until) expect([name, waiting]).toEqual([name, []]);
  }
}

/** Lets the hub deliver what waits, and finish what writers left unfinished. */
async function recover(unfinished: Set<string>, acknowledged: Acknowledged[]): Promise<void> {
  const hub = await start();
  const tokens = { clerk: await tokenOf(hub.url, "centre-clerk"), mediator: await tokenOf(hub.url, "mediator") };
  for (const key of unfinished) await writeOne(hub.url, tokens, key, (done) => void acknowledged.push(done));
  for (const name of names) await delivered(name);
  expect(await hub.interrupt()).toBe(0);
}

test(`after ${ROUNDS} kills nothing acknowledged is lost, and every event had its effect once and in order`, async () => {
  const unfinished = new Set<string>();
  const acknowledged: Acknowledged[] = [];
  for (let i = 0; i < ROUNDS; i += 1) await round(unfinished, acknowledged, randomInt(1, MOST_STEPS));
  await recover(unfinished, acknowledged);

  // Every acknowledged step is there, and a key made one dispute however often it was sent.
  const disputes = await rows<{ id: string; holder_id: string }>("registry", `SELECT id, holder_id FROM dispute`);
  const ids = new Map<string, Set<string>>();
  for (const { key, disputeId } of acknowledged) ids.set(key, (ids.get(key) ?? new Set()).add(disputeId));
  expect([...ids.values()].filter((one) => one.size !== 1)).toEqual([]);
  const holders = new Map(disputes.map(({ id, holder_id }) => [id, holder_id]));
  const lost = acknowledged.filter(
    ({ disputeId, step }) => step === "ACCEPTED" && holders.get(disputeId) !== "jzq-committee",
  );
  expect(lost).toEqual([]);
  expect(disputes).toHaveLength(ids.size);

  // Every subscriber heard every event of every stream, each position once, in order.
  for (const source of names) {
    const sent = await rows<{ subscriber: string; dispute_id: string; position: number }>(
      source,
      `SELECT subscriber, dispute_id, position FROM outbox_stream`,
    );
    for (const subscriber of names) {
      const heard = await rows<{ dispute_id: string; n: string; last: number; ordered: boolean }>(
        subscriber,
        `SELECT dispute_id, count(*) AS n, max(position) AS last, bool_and(in_order) AS ordered
         FROM (SELECT dispute_id, position, received_at >= lag(received_at, 1, received_at) OVER (PARTITION BY dispute_id ORDER BY position) AS in_order
               FROM inbox_event WHERE source = '${source}') arrivals GROUP BY dispute_id`,
      );
      const expected = sent
        .filter((one) => one.subscriber === subscriber)
        .map(({ dispute_id, position }) => [dispute_id, position, position, true]);
      const arrived = heard.map(({ dispute_id, n, last, ordered }) => [dispute_id, Number(n), last, ordered]);
      expect(arrived.sort()).toEqual(expected.sort());
    }
  }

  // One case a hand-over, one timeline entry an event.
  const cases = await rows<{ n: string }>("mediation", `SELECT count(*) AS n FROM mediation_case`);
  expect(Number(cases[0]?.n)).toBe(ids.size);
  const announced = (
    await Promise.all(names.map((name) => rows<{ id: string }>(name, `SELECT id FROM outbox_event`)))
  ).flat();
  const entries = await rows<{ id: string }>("registry", `SELECT id FROM timeline_entry`);
  expect(entries.map(({ id }) => id).sort()).toEqual(announced.map(({ id }) => id).sort());
}, 600_000);
