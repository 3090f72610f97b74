import { type World, type WorldClock, readWorld, writeWorld } from "../subgraphs/shared/clock/world.ts";
import { loadReference } from "./reference.ts";
import { type Story, tell } from "./stories/tell.ts";
import { type RunningSubgraphs, servicesOf, turnAll } from "./world.ts";

/** When the stories are over and the demo world's own time begins to run: a Monday morning in Jingzhou. */
export const WORLD_BEGINS = "2026-06-22T09:00:00+08:00";

/** Whether the databases hold a demo world, part of one, or none. */
export const worldOf = async (running: RunningSubgraphs): Promise<World> => readWorld(running.registry.foundations.db);

/**
 * Loads the directory and tells the stories through the services, each act on its own day; then the clock runs on from
 * `WORLD_BEGINS`. Says after each story how far it is.
 */
export async function tellDemoWorld(
  running: RunningSubgraphs,
  clock: WorldClock,
  stories: readonly Story[],
  onStory: (told: number, of: number) => void,
): Promise<void> {
  const databases = Object.values(running).map(({ foundations }) => foundations.db);
  for (const db of databases) await writeWorld(db, { clockOffsetMs: 0, state: "TELLING" });
  await loadReference(servicesOf(running));
  for (const [i, story] of stories.entries()) {
    await tell(story, running, clock);
    onStory(i + 1, stories.length);
  }
  const clockOffsetMs = Date.parse(WORLD_BEGINS) - Date.now();
  for (const db of databases) await writeWorld(db, { clockOffsetMs, state: "TOLD" });
  clock.run(clockOffsetMs);
  await turnAll(Object.values(running));
}
