import { cp, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { WORLD_BEGINS } from "../../seeds/demo-world.ts";
import { stories } from "../../seeds/stories/stories.ts";
import { type Story, tell } from "../../seeds/stories/tell.ts";
import { writeWorld } from "../../subgraphs/shared/clock/world.ts";
import { onServer } from "../../subgraphs/shared/db/databases.ts";
import { type Beginning, type TestHub, type TestHubOptions, startTestHub } from "./hub.ts";
import { type Naming, copyTemplates, freshNames } from "./templates.ts";

/** Long enough to tell every story on a machine that is busy with something else. */
export const TELLING_MS = 300_000;

/** Tells some of the stories one after the other, and leaves the clock at the demo world's own morning. */
export async function tellStories({ running, clock }: TestHub, some: readonly Story[]): Promise<void> {
  for (const story of some) await tell(story, running, clock);
  clock.set(WORLD_BEGINS);
}

const told = (name: string): string => `told_${name}`;
const keysOfTold = (): string => join(process.env["TEST_FOLDER"] ?? "", "told-keys");

/**
 * Tells the demo world once a run, by whichever file needs it first, through the same services as `npm start`; the
 * databases it left behind are what all files copy. No clock has turned in them yet. The lock keeps a second file waiting
 * instead of telling it again.
 */
async function tellOnce(serverUrl: string): Promise<void> {
  await onServer(serverUrl, async (client) => {
    await client.query(`SELECT pg_advisory_lock(hashtextextended('told world', 0))`);
    const { rowCount } = await client.query(`SELECT 1 FROM pg_database WHERE datname = $1`, [told("registry")]);
    if (rowCount === 1) return;
    const hub = await startTestHub();
    await tellStories(hub, stories);
    const clockOffsetMs = Date.parse(WORLD_BEGINS) - Date.now();
    for (const { foundations } of hub.live()) await writeWorld(foundations.db, { clockOffsetMs, state: "TOLD" });
    await cp(hub.keysFolder, keysOfTold(), { recursive: true });
    await hub.leave();
    // The registry's last: its name says that all are there.
    for (const [name, url] of Object.entries(hub.databaseUrls).reverse())
      await client.query(`ALTER DATABASE ${new URL(url).pathname.slice(1)} RENAME TO ${told(name)}`);
  });
}

/** Databases, under names of the caller's, and keys of the demo world as it has just been told. */
export async function toldWorld(to: Naming = freshNames()): Promise<Beginning> {
  const serverUrl = process.env["TEST_POSTGRES_URL"] ?? "";
  await tellOnce(serverUrl);
  const keysFolder = await mkdtemp(join(tmpdir(), "hub-test-keys-"));
  await cp(keysOfTold(), keysFolder, { recursive: true });
  return { databaseUrls: await copyTemplates(serverUrl, { from: told, to }), keysFolder };
}

/** A hub with the whole demo world in it, on the demo world's own first morning. */
export const startToldHub = async (options: Omit<TestHubOptions, "begin"> = {}): Promise<TestHub> =>
  startTestHub(WORLD_BEGINS, { ...options, begin: await toldWorld() });
