import fc from "fast-check";
import { personIds } from "../../seeds/people.ts";
import { unstarted } from "../support/clock-findings.ts";
import { stoodSince, watchClocks } from "../support/clock-watch.ts";
import { type TestHub, startTestHub } from "../support/hub.ts";
import { actNames } from "./acts.ts";
import { type Opening, openingNames } from "./courses.ts";
import { oneHolderThroughout, theGraphSaysTheSame } from "./custody.ts";
import { everythingWasHeard } from "./delivery.ts";
import { known } from "./known.ts";
import {
  baseline,
  mediatedWithEveryonesYes,
  onlyRegisteredDisputes,
  sessionsStayInTheRoom,
  theTrailIsWhole,
} from "./invariants.ts";
import { reached } from "./reached.ts";
import { Run, type Step, type Tally } from "./run.ts";

/** How many runs, the known ones among them; `PROPERTY_SEED` and `PROPERTY_PATH` repeat one that failed. */
const RUNS = Number(process.env["PROPERTY_RUNS"] ?? 6);
const SEED = process.env["PROPERTY_SEED"];
const PATH = process.env["PROPERTY_PATH"];
const LONGEST = 20;
const PATIENCE_MS = 60_000 + RUNS * 30_000;
/** Many rules were met, not one of them again and again. */
const CODES = 19;

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
  await watchClocks(hub);
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

const begins: fc.Arbitrary<Opening[]> = fc.shuffledSubarray([...openingNames], { minLength: 2, maxLength: 3 });
const steps: fc.Arbitrary<Step[]> = fc.array(step, { minLength: 10, maxLength: LONGEST, size: "max" });

async function whatMustAlwaysHold(run: Run, openings: readonly Opening[], taken: readonly Step[]): Promise<void> {
  const before = await baseline(hub);
  for (const opening of openings) await run.begin(opening);
  for (const one of taken) await run.step(one);
  await run.settle();
  await oneHolderThroughout(run);
  await onlyRegisteredDisputes(run, before);
  await everythingWasHeard(run);
  await mediatedWithEveryonesYes(run);
  expect(await unstarted(hub, await stoodSince(hub))).toEqual([]);
  await theTrailIsWhole(run, before);
  await sessionsStayInTheRoom(run, await theGraphSaysTheSame(run));
}

test(
  "whatever anybody tries on a few disputes at once, allowed or not, what must always hold holds",
  async () => {
    const tallies = new Map<string, Tally>();
    const held = fc.asyncProperty(begins, steps, async (openings, taken) => {
      const run = new Run(hub, tallies);
      try {
        await whatMustAlwaysHold(run, openings, taken);
      } catch (error) {
        throw new Error(`After: ${run.story.join("; ")}\n${String((error as Error).stack)}`, { cause: error });
      }
    });
    const repeated = SEED === undefined ? {} : { seed: Number(SEED), ...(PATH ? { path: PATH } : {}) };
    await fc.assert(held, {
      numRuns: RUNS,
      examples: known,
      interruptAfterTimeLimit: PATIENCE_MS - 10_000,
      ...repeated,
    });
    if (process.env["PROPERTY_TALLY"]) process.stderr.write(table(tallies));
    if (PATH) return;
    await reached(hub);
    const codes = new Set([...tallies.values()].flatMap(({ refused }) => Object.keys(refused)));
    expect(codes.size).toBeGreaterThanOrEqual(CODES);
  },
  PATIENCE_MS,
);
