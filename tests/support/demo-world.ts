import { WORLD_BEGINS } from "../../seeds/demo-world.ts";
import { type Story, tell } from "../../seeds/stories/tell.ts";
import type { TestHub } from "./hub.ts";

/** Long enough to tell every story on a machine that is busy with something else. */
export const TELLING_MS = 240_000;

/** Tells the stories one after the other, as `npm start` does, and leaves the clock at the demo world's own morning. */
export async function tellStories({ running, clock }: TestHub, stories: readonly Story[]): Promise<void> {
  for (const story of stories) await tell(story, running, clock);
  clock.set(WORLD_BEGINS);
}
