import type { DemoClock } from "../subgraphs/shared/clock/demo-clock.ts";
import { type WorldClock, readWorld, writeWorld } from "../subgraphs/shared/clock/world.ts";
import type { RunningSubgraph } from "../subgraphs/shared/server/start-subgraph.ts";
import { settle, turnAll } from "./world.ts";

const DAY_MS = 86_400_000;

/**
 * The clock of a demo world whose subgraphs run in this process. Each day is written down before it is lived, so that
 * a hub that stops on the way goes on from that day and turns then what it has not turned yet.
 */
export function demoClock(running: readonly RunningSubgraph<object>[], clock: WorldClock): DemoClock {
  let last: Promise<unknown> = Promise.resolve();
  const forward = async (days: number): Promise<number> => {
    let turned = 0;
    await settle(running);
    for (let day = 0; day < days; day += 1) {
      await nextDay(running, clock);
      turned += await turnAll(running);
    }
    return turned;
  };
  return {
    now: () => clock.now(),
    forward(days) {
      // One move at a time: two at once would live each other's days.
      const move = last.then(() => forward(days));
      last = move.catch(() => undefined);
      return move;
    },
  };
}

async function nextDay(running: readonly RunningSubgraph<object>[], clock: WorldClock): Promise<void> {
  const [first] = running;
  if (!first) return;
  const { clockOffsetMs, state } = await readWorld(first.foundations.db);
  const next = clockOffsetMs + DAY_MS;
  for (const { foundations } of running) await writeWorld(foundations.db, { clockOffsetMs: next, state });
  clock.run(next);
}
