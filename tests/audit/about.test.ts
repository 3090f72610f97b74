import { startToldHub, TELLING_MS } from "../support/demo-world.ts";
import type { TestHub } from "../support/hub.ts";

let hub: TestHub;
beforeAll(async () => {
  hub = await startToldHub();
}, TELLING_MS);
afterAll(() => hub.stop());

interface Line {
  readonly action: string;
  readonly record: boolean;
}

/** What was done in the demo world of which the trail names no dispute, and whether it names a record. */
const withoutDispute = (name: keyof TestHub["running"]): Promise<Line[]> =>
  hub.running[name].foundations.db.query(
    `SELECT DISTINCT entry::jsonb ->> 'action' AS action, entry::jsonb ->> 'recordId' IS NOT NULL AS record
     FROM audit_entry WHERE entry::jsonb ->> 'disputeId' IS NULL ORDER BY 1`,
  );

/** Of no dispute: plans, schedules, training, the court's answers to questions of committees. */
const ofNone = {
  registry: [
    "beginSecondment",
    "planDuty",
    "planPeriodicReports",
    "planScreening",
    "recordScreening",
    "setReportSchedule",
    "setScreeningSchedule",
    "startCampaign",
    "submitPeriodicReport",
  ],
  police: [],
  court: ["answerGuidanceQuestion", "askForGuidance"],
} as const;

test.each(Object.entries(ofNone))("the trail of %s names the dispute of every act on one", async (name, actions) => {
  const found = await withoutDispute(name as keyof typeof ofNone);
  expect(found.map(({ action }) => action)).toEqual(actions);
});

test("of a petition without a dispute the trail names the petition", async () => {
  const found = await withoutDispute("petition");
  expect(found.filter(({ record }) => !record).map(({ action }) => action)).toEqual([
    "cancelReceptionDay",
    "publishReceptionDay",
  ]);
  expect(found.filter(({ record }) => record).map(({ action }) => action)).toContain("requestPetitionRecusal");
});
