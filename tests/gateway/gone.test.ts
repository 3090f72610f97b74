import { Client } from "pg";
import { type TestHub, startTestHub } from "../support/hub.ts";

/** Long enough for what a hub does while it starts, on a machine with other work. */
const STATEMENT_TIMEOUT_MS = 3_000;
const POOL = 8;
const STATEMENTS = `SELECT count(*)::int AS n FROM pg_stat_activity
  WHERE datname = current_database() AND application_name = 'registry' AND state = 'active' AND wait_event_type = 'Lock'`;

let hub: TestHub;
/** Holds the lock. */
let beside: Client;
/** Looks; a transaction would see the same activity all its life. */
let watcher: Client;
beforeAll(async () => {
  hub = await startTestHub(undefined, { statementTimeoutMs: STATEMENT_TIMEOUT_MS });
  const connectionString = (hub.running.registry.foundations.db.options as { url: string }).url;
  [beside, watcher] = [new Client({ connectionString }), new Client({ connectionString })];
  await Promise.all([beside.connect(), watcher.connect()]);
});
afterAll(async () => {
  await Promise.all([beside.end(), watcher.end()]);
  await hub.stop();
});

const registry = <Row>(sql: string): Promise<Row[]> => hub.running.registry.foundations.db.query(sql);

/** Looks again and again, a round trip to the database each time, until `wanted` statements of the registry wait. */
async function waiting(wanted: number): Promise<void> {
  let found = -1;
  for (let looks = 0; found !== wanted && looks < 100_000; looks += 1)
    found = (await watcher.query<{ n: number }>(STATEMENTS)).rows[0]!.n;
  expect(found).toBe(wanted);
}

test("a client that goes away leaves no statement behind that runs for ever", async () => {
  await beside.query("BEGIN");
  await beside.query("LOCK TABLE dispute IN ACCESS EXCLUSIVE MODE");
  const client = new AbortController();
  const question = fetch(`${hub.gateway.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: "Bearer centre-clerk" },
    body: JSON.stringify({ query: `{ disputes(first: 1) { nodes { id } } }` }),
    signal: client.signal,
  });
  await waiting(1);
  client.abort();
  await expect(question).rejects.toThrow(/abort/);
  // The lock is still held: what ends the statement is its time.
  await waiting(0);
  await beside.query("ROLLBACK");
  expect((await hub.ask("centre-clerk", `{ disputes(first: 1) { nodes { id } } }`)).errors).toBeUndefined();
});

test("every connection has its limits, and a subgraph has eight of them at the most", async () => {
  expect(await registry("SHOW statement_timeout")).toEqual([{ statement_timeout: "3s" }]);
  expect(await registry("SHOW idle_in_transaction_session_timeout")).toEqual([
    { idle_in_transaction_session_timeout: "6s" },
  ]);
  const pids = await Promise.all(
    Array.from({ length: 60 }, () => registry<{ pid: number }>("SELECT pg_backend_pid() AS pid FROM pg_sleep(0)")),
  );
  expect(new Set(pids.flat().map(({ pid }) => pid)).size).toBeLessThanOrEqual(POOL);
});
