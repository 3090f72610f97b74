import { type Viewer } from "../../subgraphs/shared/auth/viewer.ts";
import type { SettableClock } from "../../subgraphs/shared/clock/clock.ts";
import { type Refusal, isRefusal } from "../../subgraphs/shared/errors/refusal.ts";
import { personNamed } from "../people.ts";
import { type RunningSubgraphs, settle } from "../world.ts";

/** The services of every subgraph, as a story calls them. */
export type StoryServices = { readonly [Name in keyof RunningSubgraphs]: RunningSubgraphs[Name]["services"] };

/** What a story is told with. */
export interface Telling extends StoryServices {
  /** Moves the clock to a Shanghai time such as `2026-03-02 09:10`. Stories go forward only. */
  on(time: string): void;
  as(person: string): Viewer;
  /** The result of an act, once every agency has heard of it. A refusal ends the story: it was told wrong. */
  done<Result>(act: Promise<Result | Refusal>): Promise<Result>;
}

/** A fictional dispute, told through the same services that serve users. */
export interface Story {
  /** What it shows, in a few words. */
  readonly title: string;
  tell(telling: Telling): Promise<void>;
}

/** Tells one story from its first day to its last. */
export async function tell(story: Story, running: RunningSubgraphs, clock: SettableClock): Promise<void> {
  const services = Object.fromEntries(
    Object.entries(running).map(([name, one]) => [name, one.services]),
  ) as unknown as StoryServices;
  let last = "";
  await story.tell({
    ...services,
    on(time) {
      if (time < last) throw new Error(`"${story.title}" goes back from ${last} to ${time}.`);
      last = time;
      clock.set(`${time.replace(" ", "T")}:00+08:00`);
    },
    as: personNamed,
    async done(act) {
      const result = await act;
      if (isRefusal(result)) throw new Error(`"${story.title}", ${last}: ${result.code}: ${result.message}`);
      await settle(Object.values(running));
      return result;
    },
  });
}
