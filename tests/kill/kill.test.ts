import { randomInt, randomUUID } from "node:crypto";
import { allDelivered, everySubscriberHeardAll } from "./delivered.ts";
import { type HubProcess, startHubProcess } from "./hub-process.ts";
import { worldOnServer } from "./world-on-server.ts";
import { type Acknowledged, NotTold, tokenOf, writeOne } from "./writers.ts";

/** KILL_ROUNDS=100 runs the long form. */
const ROUNDS = Number(process.env["KILL_ROUNDS"] ?? 4);
const WRITERS = 8;
/** A round ends with a kill after this many acknowledged steps at the most, at a moment drawn anew each time. */
const MOST_STEPS = 40;

const world = worldOnServer("kill");
const { names, rows } = world;

let last: HubProcess | undefined;
beforeAll(() => world.prepare());
afterAll(async () => {
  await last?.kill();
  await world.drop();
});

async function start(): Promise<HubProcess> {
  last = await startHubProcess({ ...world.environment(), DEMO_STORIES: "none" });
  return last;
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
      // A writer the kill cut off, or one whose answer took too long, does not know what came of its request; it will ask again with the same key.
      await writeOne(hub.url, tokens, key, note).catch((error: unknown) => {
        if (killed === undefined && !(error instanceof NotTold)) throw error;
      });
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, writer));
  await killed;
}

/** Lets the hub deliver what waits, and finish what writers left unfinished. */
async function recover(unfinished: Set<string>, acknowledged: Acknowledged[]): Promise<void> {
  const hub = await start();
  const tokens = { clerk: await tokenOf(hub.url, "centre-clerk"), mediator: await tokenOf(hub.url, "mediator") };
  for (const key of unfinished) await writeOne(hub.url, tokens, key, (done) => void acknowledged.push(done));
  await allDelivered(world);
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

  await everySubscriberHeardAll(world);

  // One case a hand-over, one timeline entry an event.
  const cases = await rows<{ n: string }>("mediation", `SELECT count(*) AS n FROM mediation_case`);
  expect(Number(cases[0]?.n)).toBe(ids.size);
  const announced = (
    await Promise.all(names.map((name) => rows<{ id: string }>(name, `SELECT id FROM outbox_event`)))
  ).flat();
  const entries = await rows<{ id: string }>("registry", `SELECT id FROM timeline_entry`);
  expect(entries.map(({ id }) => id).sort()).toEqual(announced.map(({ id }) => id).sort());
}, 600_000);
