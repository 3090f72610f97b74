import { Client } from "pg";
import { personNamed } from "../../seeds/people.ts";
import { type TestHub, done, startTestHub } from "../support/hub.ts";

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
beforeEach(() => {
  hub.clock.set("2026-03-02T09:00:00+08:00");
});
afterAll(() => hub.stop());

test("the clock of a question asked at the former version of the database learns which days it skipped", async () => {
  const { id } = done(
    await hub.running.court.services.guidance.ask(personNamed("mediator"), {
      ...{ courtId: "jzq-court", divisionCode: "421003", category: "NEIGHBOR", question: "费用由谁承担？" },
    } as const),
  );
  const clock = async (): Promise<{ due: string; skipped: unknown[] } | undefined> => {
    const [row] = await hub.running.court.foundations.db.query<{ due: string; skipped: unknown[] }[]>(
      `SELECT due_on::text AS due, explanation -> 'skipped' AS skipped FROM guidance_clock WHERE question_id = $1`,
      [id],
    );
    return row;
  };
  const asCounted = await clock();
  expect(asCounted?.skipped).not.toEqual([]);

  await hub.takeDown("court");
  const former = new Client({ connectionString: hub.databaseUrls.court });
  await former.connect();
  await former.query(`DROP TABLE guidance_clock_turn; DROP TABLE guidance_clock;
    DELETE FROM migrations WHERE name = 'GuidanceClock1790000701304'`);
  await former.end();
  await hub.bringUp("court");
  expect(await clock()).toEqual({ due: asCounted?.due, skipped: [] });

  hub.clock.set("2026-03-05T09:00:00+08:00");
  await hub.running.court.turning.run();
  expect(await clock()).toEqual(asCounted);
});
