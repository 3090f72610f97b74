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

/** The clocks of mediating itself. */
const termsOf = async (opened: Opened): Promise<string[]> =>
  (await clocksOf(opened)).filter((line) => line.startsWith("PM_"));

test("a labour dispute has fifteen days from the application, through consent and acceptance, and no second term beside them", async () => {
  const opened = await steps.opened("LABOR");
  // From 2 March fifteen days, a Tuesday.
  expect(await termsOf(opened)).toEqual(["PM_LABOUR RUNNING 2026-03-17"]);
  hub.clock.set(morningOf("2026-03-05"));
  for (const partyId of opened.partyIds) done(await steps.says(opened, partyId, "GIVEN"));
  done(await hub.running.mediation.services.cases.accept(mediator, { caseId: opened.caseId }));
  expect(await termsOf(opened)).toEqual(["PM_LABOUR RUNNING 2026-03-17"]);
  hub.clock.set(morningOf("2026-03-18"));
  const end = { caseId: opened.caseId, ground: "NO_AGREEMENT", routesTold: ["ARBITRATION"] } as const;
  done(await hub.running.mediation.services.cases.terminate(mediator, end));
  expect(await termsOf(opened)).toEqual(["PM_LABOUR MISSED 2026-03-17"]);
});

test("applying for mediation begins the year for labour arbitration anew; failed it runs on, agreed it falls away", async () => {
  hub.clock.set(morningOf("2025-03-03"));
  const failed = await steps.opened("LABOR");
  const year = async (opened: Opened): Promise<string[]> =>
    (await clocksOf(opened)).filter((line) => line.startsWith("LABOUR_"));
  // A year from Monday, 3 March 2025: Tuesday, 3 March 2026.
  expect(await year(failed)).toEqual(["LABOUR_ARBITRATION_ASK RUNNING 2026-03-03"]);
  for (const partyId of failed.partyIds) done(await steps.says(failed, partyId, "GIVEN"));
  done(await hub.running.mediation.services.cases.accept(mediator, { caseId: failed.caseId }));
  const end = { caseId: failed.caseId, ground: "NO_AGREEMENT", routesTold: ["ARBITRATION"] } as const;
  done(await hub.running.mediation.services.cases.terminate(mediator, end));
  expect(await year(failed)).toEqual(["LABOUR_ARBITRATION_ASK RUNNING 2026-03-03"]);
  const agreed = await steps.mediating("LABOR");
  expect(await year(agreed)).toEqual(["LABOUR_ARBITRATION_ASK RUNNING 2026-03-03"]);
  await steps.agreed(agreed);
  expect(await year(agreed)).toEqual(["LABOUR_ARBITRATION_ASK CANCELLED 2026-03-03"]);
  const [row] = await hub.running.mediation.foundations.db.query<{ basis: string; trigger: string }[]>(
    `SELECT basis, trigger FROM deadline WHERE record_id = $1 AND code = 'LABOUR_ARBITRATION_ASK'`,
    [failed.caseId],
  );
  expect(row?.trigger).toContain("interrupts the limitation");
  expect(row?.basis).toContain("art. 27 para. 2");
});

test("of any other dispute no term presses the parties to say yes, and thirty days begin with the acceptance", async () => {
  const opened = await steps.opened();
  expect(await clocksOf(opened)).toEqual([]);
  hub.clock.set(morningOf("2026-03-05"));
  for (const partyId of opened.partyIds) done(await steps.says(opened, partyId, "GIVEN"));
  done(await hub.running.mediation.services.cases.accept(mediator, { caseId: opened.caseId }));
  expect(await clocksOf(opened)).toEqual([expect.stringMatching(/^PM_GENERAL RUNNING 2026-04-/)]);
});
