import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { stories } from "../../seeds/stories/stories.ts";
import { tell } from "../../seeds/stories/tell.ts";
import { projectRoot } from "../../subgraphs/shared/config/project-root.ts";
import type { ClockCode } from "../../subgraphs/shared/deadline/clocks.ts";
import { namedCodes, startedCodes, unstarted } from "../support/clock-findings.ts";
import { stoodSince, watchClocks } from "../support/clock-watch.ts";
import { type TestHub, startTestHub } from "../support/hub.ts";

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
  await watchClocks(hub);
});
afterAll(() => hub.stop());

test.each(stories.map((story) => [story.title, story] as const))("%s", async (_title, story) => {
  await tell(story, hub.running, hub.clock);
});

/** Clocks no story starts, since it would tell another one over again, and the test that does start them. */
const STARTED_ELSEWHERE: Readonly<Partial<Record<ClockCode, string>>> = {
  PRE_HEARING_ORD: "tests/court/pre-hearing.test.ts",
  COURT_ENTRUSTED_SUM: "tests/court/court-referral.test.ts",
  PM_LABOUR: "tests/mediation/case-clocks.test.ts",
  TRAFFIC_AFTER_PM: "tests/police/traffic-mediation.test.ts",
  LAND_ARBITRATION_ACCEPT: "tests/registry/outside-referral.test.ts",
  LAND_ARBITRATION_AWARD: "tests/registry/outside-referral.test.ts",
  HEALTH_AUTHORITY_DECIDE: "tests/registry/outside-referral.test.ts",
  HEALTH_AUTHORITY_MEDIATE: "tests/registry/outside-referral.test.ts",
};

test("wherever a record of a story stood and waited, a clock its state names had been started", async () => {
  const stood = await stoodSince(hub);
  // Candidates for duplicates come and go with whose quarrels the stories tell; what is counted here are the procedures.
  const procedures = stood.filter(({ procedure }) => procedure !== "DuplicateCandidate");
  expect(procedures.length).toBeGreaterThan(900);
  expect(await unstarted(hub, stood)).toEqual([]);
});

test("every clock a state names was started in the stories, or is in a test that says so", async () => {
  const started = await startedCodes(hub);
  const missing = namedCodes().filter((code) => !started.has(code));
  expect(missing.sort()).toEqual(Object.keys(STARTED_ELSEWHERE).sort());
  for (const [code, file] of Object.entries(STARTED_ELSEWHERE))
    expect(await readFile(join(projectRoot, file), "utf8")).toContain(code);
});
