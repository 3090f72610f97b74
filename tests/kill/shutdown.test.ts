import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type HubProcess, startHubProcess } from "./hub-process.ts";
import { worldOnServer } from "./world-on-server.ts";
import { type Acknowledged, tokenOf, writeOne } from "./writers.ts";

const WRITERS = 8;
/** Ctrl-C comes after this many acknowledged steps, in the middle of the next ones. */
const STEPS = 24;

const world = worldOnServer("stop");

let hub: HubProcess | undefined;
beforeAll(() => world.prepare());
afterAll(async () => {
  await hub?.kill();
  await world.drop();
});

const disputesKept = async (): Promise<Set<string>> =>
  new Set((await world.rows<{ id: string }>("registry", "SELECT id FROM dispute")).map(({ id }) => id));

test("Ctrl-C under load finishes what is under way, takes nothing new and loses nothing that was acknowledged", async () => {
  const environment = world.environment();
  const running = await startHubProcess({ ...environment, DEMO_STORIES: "none" });
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
  const log = await readFile(join(environment["HUB_DATA_FOLDER"] ?? "", "hub.log"), "utf8");
  expect(running.output()).toContain("The hub is up");
  const { password } = new URL(environment["DATABASE_URL"] ?? "");
  expect(password).not.toBe("");
  expect(running.output() + log).not.toContain(password);
}, 240_000);
