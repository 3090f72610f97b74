import { randomUUID } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { databaseUrl, dropDatabases } from "../../subgraphs/shared/db/databases.ts";
import { subgraphs } from "../../subgraphs/subgraphs.ts";
import { type HubProcess, startHubProcess } from "./hub-process.ts";
import { type Acknowledged, tokenOf, writeOne } from "./writers.ts";

const WRITERS = 8;
/** Ctrl-C comes after this many acknowledged steps, in the middle of the next ones. */
const STEPS = 24;

const serverUrl = process.env["TEST_POSTGRES_URL"] ?? "";
const prefix = `stop_${randomUUID().slice(0, 8)}_`;

let folder: string;
let hub: HubProcess | undefined;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "hub-stop-"));
});
afterAll(async () => {
  await hub?.kill();
  await dropDatabases(
    serverUrl,
    Object.keys(subgraphs).map((name) => prefix + name),
  );
  await rm(folder, { recursive: true, force: true });
});

async function disputesKept(): Promise<Set<string>> {
  const client = new Client({ connectionString: databaseUrl(serverUrl, `${prefix}registry`) });
  await client.connect();
  const { rows } = await client.query<{ id: string }>("SELECT id FROM dispute");
  await client.end();
  return new Set(rows.map(({ id }) => id));
}

test("Ctrl-C under load finishes what is under way, takes nothing new and loses nothing that was acknowledged", async () => {
  const running = await startHubProcess({
    DATABASE_URL: serverUrl,
    DATABASE_PREFIX: prefix,
    HUB_DATA_FOLDER: folder,
    DEMO_STORIES: "none",
  });
  hub = running;
  const tokens = {
    clerk: await tokenOf(running.url, "centre-clerk"),
    mediator: await tokenOf(running.url, "mediator"),
  };
  const acknowledged: Acknowledged[] = [];
  const cutOff: unknown[] = [];
  let ending: Promise<number | null> | undefined;
  const note = (done: Acknowledged): void => {
    acknowledged.push(done);
    if (acknowledged.length === STEPS) ending = running.interrupt();
  };
  const writer = async (): Promise<void> => {
    while (ending === undefined)
      await writeOne(running.url, tokens, randomUUID(), note).catch((error: unknown) => cutOff.push(error));
  };
  await Promise.all(Array.from({ length: WRITERS }, writer));

  expect(await ending).toBe(0);
  // A writer was answered, or found the door closed, or waited too long on a busy machine; none was told of a failure inside.
  expect(cutOff.map(String).filter((error) => !/^TypeError: fetch failed|SOURCE_TIMED_OUT/.test(error))).toEqual([]);
  await expect(fetch(`${running.url}/health`)).rejects.toThrow("fetch failed");
  const kept = await disputesKept();
  expect(acknowledged.filter(({ disputeId }) => !kept.has(disputeId))).toEqual([]);

  // The same start shows that the password of the database is said nowhere.
  const log = await readFile(join(folder, "hub.log"), "utf8");
  expect(running.output()).toContain("The hub is up");
  const { password } = new URL(serverUrl);
  expect(password).not.toBe("");
  expect(running.output() + log).not.toContain(password);
}, 240_000);
