import { type TestHub, done, startTestHub } from "../support/hub.ts";
import { type Opened, mediator, morningOf, stepsOn } from "./steps.ts";

let hub: TestHub;
let steps: ReturnType<typeof stepsOn>;
beforeAll(async () => {
  hub = await startTestHub();
  steps = stepsOn(hub);
});
beforeEach(() => {
  hub.clock.set(morningOf("2026-03-02"));
});
afterAll(() => hub.stop());

const clocksOf = async ({ caseId }: Opened): Promise<string[]> => {
  const rows: { code: string; status: string; due: string }[] = await hub.running.mediation.foundations.db.query(
    `SELECT code, status, due_on::text AS due FROM deadline WHERE record_id = $1 ORDER BY triggered_on, code`,
    [caseId],
  );
  return rows.map(({ code, status, due }) => `${code} ${status} ${due}`);
};

test("a labour dispute has fifteen days from the application, through consent and acceptance, and no second term beside them", async () => {
  const opened = await steps.opened("LABOR");
  // From 2 March fifteen days, a Tuesday.
  expect(await clocksOf(opened)).toEqual(["PM_LABOUR RUNNING 2026-03-17"]);
  hub.clock.set(morningOf("2026-03-05"));
  for (const partyId of opened.partyIds) done(await steps.says(opened, partyId, "GIVEN"));
  done(await hub.running.mediation.services.cases.accept(mediator, { caseId: opened.caseId }));
  expect(await clocksOf(opened)).toEqual(["PM_LABOUR RUNNING 2026-03-17"]);
  hub.clock.set(morningOf("2026-03-18"));
  const end = { caseId: opened.caseId, ground: "NO_AGREEMENT", routesTold: ["ARBITRATION"] } as const;
  done(await hub.running.mediation.services.cases.terminate(mediator, end));
  expect(await clocksOf(opened)).toEqual(["PM_LABOUR MISSED 2026-03-17"]);
});

test("of any other dispute no term presses the parties to say yes, and thirty days begin with the acceptance", async () => {
  const opened = await steps.opened();
  expect(await clocksOf(opened)).toEqual([]);
  hub.clock.set(morningOf("2026-03-05"));
  for (const partyId of opened.partyIds) done(await steps.says(opened, partyId, "GIVEN"));
  done(await hub.running.mediation.services.cases.accept(mediator, { caseId: opened.caseId }));
  expect(await clocksOf(opened)).toEqual([expect.stringMatching(/^PM_GENERAL RUNNING 2026-04-/)]);
});
