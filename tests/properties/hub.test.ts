import fc from "fast-check";
import { personIds } from "../../seeds/people.ts";
import { type TestHub, startTestHub } from "../support/hub.ts";
import { actNames } from "./acts.ts";
import { oneHolderEverywhere, theGraphSaysTheSame } from "./custody.ts";
import {
  acceptedWithEveryonesYes,
  baseline,
  everythingWasHeard,
  onlyRegisteredDisputes,
  sessionsStayInTheRoom,
  theTrailIsWhole,
} from "./invariants.ts";
import { Run, type Step, type Tally } from "./run.ts";

/** How many runs; `PROPERTY_SEED` and `PROPERTY_PATH` repeat one that failed. */
const RUNS = Number(process.env["PROPERTY_RUNS"] ?? 6);
const SEED = process.env["PROPERTY_SEED"];
const PATH = process.env["PROPERTY_PATH"];
const LONGEST = 25;
const PATIENCE_MS = 60_000 + RUNS * 30_000;

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.stop());

const step: fc.Arbitrary<Step> = fc.record({
  act: fc.oneof(
    { weight: 15, arbitrary: fc.constant("NEXT" as const) },
    { weight: 7, arbitrary: fc.constantFrom(...actNames) },
    { weight: 1, arbitrary: fc.constant("WAIT" as const) },
  ),
  who: fc.oneof(
    { weight: 7, arbitrary: fc.constant("RIGHT") },
    { weight: 1, arbitrary: fc.constantFrom(...personIds) },
  ),
  on: fc.nat(2),
  pick: fc.nat(999),
  settle: fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
});

/** A line an act: how often done, how often refused and why. For a look at how far the runs come. */
const table = (tallies: ReadonlyMap<string, Tally>): string =>
  [...tallies]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([name, { done, refused }]) => {
      const reasons = Object.entries(refused).map(([code, times]) => `${code} ${times}`);
      return `${name}: done ${done}; ${reasons.join(", ")}\n`;
    })
    .join("");

test(
  "whatever anybody tries on a few disputes at once, allowed or not, what must always hold holds",
  async () => {
    const tallies = new Map<string, Tally>();
    const held = fc.asyncProperty(fc.array(step, { minLength: 15, maxLength: LONGEST, size: "max" }), async (steps) => {
      const before = await baseline(hub);
      const run = new Run(hub, tallies);
      try {
        await run.begin();
        for (const one of steps) await run.step(one);
        await run.settle();
        await oneHolderEverywhere(run);
        await onlyRegisteredDisputes(run, before);
        await everythingWasHeard(run);
        await acceptedWithEveryonesYes(run);
        await theTrailIsWhole(run, before);
        await sessionsStayInTheRoom(run, await theGraphSaysTheSame(run));
      } catch (error) {
        throw new Error(`After: ${run.story.join("; ")}\n${String((error as Error).stack)}`, { cause: error });
      }
    });
    const repeated = SEED === undefined ? {} : { seed: Number(SEED), ...(PATH ? { path: PATH } : {}) };
    await fc.assert(held, { numRuns: RUNS, interruptAfterTimeLimit: PATIENCE_MS - 10_000, ...repeated });
    if (process.env["PROPERTY_TALLY"]) process.stderr.write(table(tallies));
  },
  PATIENCE_MS,
);
