import { Client } from "pg";
import { type TestHub, startTestHub } from "../support/hub.ts";

/** Longer than a test: what ends a statement here is not its time. */
const STATEMENT_TIMEOUT_MS = 300_000;
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

const LIST = `{ disputes(first: 1) { nodes { id } } }`;

/** Asks, and leaves once a statement of the registry waits. */
async function askAndLeave(query: string, variables = {}): Promise<void> {
  const client = new AbortController();
  const question = fetch(`${hub.gateway.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: "Bearer centre-clerk" },
    body: JSON.stringify({ query, variables }),
    signal: client.signal,
  });
  await waiting(1);
  client.abort();
  await expect(question).rejects.toThrow(/abort/);
}

test("what is read for a client that goes away is read no further: its statement is cancelled", async () => {
  await beside.query("BEGIN");
  await beside.query("LOCK TABLE dispute IN ACCESS EXCLUSIVE MODE");
  await askAndLeave(LIST);
  // The lock is still held, and the statement's time is far from over.
  await waiting(0);
  await beside.query("ROLLBACK");
  // Every connection that was cut serves again.
  for (const answer of await Promise.all(Array.from({ length: 2 * POOL }, () => hub.ask("centre-clerk", LIST))))
    expect(answer.errors).toBeUndefined();
});

test("an act whose client goes away is not cut half way: it is done", async () => {
  const title = "断线登记";
  const registered = `SELECT count(*)::int AS n FROM dispute WHERE title = '${title}'`;
  const input = {
    ...{ title, category: "NEIGHBOR", divisionCode: "421003", source: "SELF", channel: "VISIT", ownWords: "漏水" },
    parties: [{ side: "APPLICANT", kind: "PERSON", name: "断线人" }],
  };
  await beside.query("BEGIN");
  await beside.query("LOCK TABLE intake IN ACCESS EXCLUSIVE MODE");
  await askAndLeave(`mutation ($input: RegisterDisputeInput!) { registerDispute(input: $input) { dispute { id } } }`, {
    input,
  });
  // Whoever was told of the leaving has had a round trip to act on it; the act still waits for its lock.
  await hub.ask("centre-clerk", LIST);
  await waiting(1);
  await beside.query("COMMIT");
  let done = 0;
  for (let looks = 0; done === 0 && looks < 100_000; looks += 1)
    done = (await watcher.query<{ n: number }>(registered)).rows[0]!.n;
  expect(done).toBe(1);
});

test("every connection has its limits, and a subgraph has eight of them at the most", async () => {
  expect(await registry("SHOW statement_timeout")).toEqual([{ statement_timeout: "5min" }]);
  expect(await registry("SHOW idle_in_transaction_session_timeout")).toEqual([
    { idle_in_transaction_session_timeout: "10min" },
  ]);
  const pids = await Promise.all(
    Array.from({ length: 60 }, () => registry<{ pid: number }>("SELECT pg_backend_pid() AS pid FROM pg_sleep(0)")),
  );
  expect(new Set(pids.flat().map(({ pid }) => pid)).size).toBeLessThanOrEqual(POOL);
});
