import { Client } from "pg";
import { personNamed } from "../../seeds/people.ts";
import { type TestHub, done, startTestHub } from "../support/hub.ts";
import { neighbours } from "../support/neighbours.ts";
import { COMMITTEE, head } from "../registry/steps.ts";

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
beforeEach(() => {
  hub.clock.set("2026-03-02T09:00:00+08:00");
});
afterAll(() => hub.stop());

interface Clock {
  readonly code: string;
  readonly due: string;
  readonly status: string;
}
const clocksOf = (recordId: string): Promise<Clock[]> =>
  hub.running.registry.foundations.db.query<Clock[]>(
    `SELECT code, due_on::text AS due, status FROM deadline WHERE record_id = $1 ORDER BY triggered_on`,
    [recordId],
  );
/** The registry starts anew, on the database it had. */
async function registryAnew(): Promise<void> {
  await hub.takeDown("registry");
  await hub.bringUp("registry");
}

/** A dispute the head put down, as the hub wrote it down before agenda items had clocks. */
async function putDown(): Promise<{ disputeId: string; itemId: string }> {
  const { dispute } = await neighbours(hub, "centre-clerk");
  const meeting = { kind: "JOINT_MEETING", leadOrganizationId: COMMITTEE, memberIds: ["jzq-justice"] } as const;
  done(
    await hub.running.registry.services.jointMeetings.convene(head, {
      ...meeting,
      disputeIds: [dispute.id],
      meetingOn: "2026-03-06",
    }),
  );
  const [item] = await hub.running.registry.foundations.db.query<{ id: string }[]>(
    `SELECT id FROM joint_meeting_item WHERE dispute_id = $1`,
    [dispute.id],
  );
  return { disputeId: dispute.id, itemId: item!.id };
}

const forgetClocks = (itemId: string): Promise<unknown> =>
  hub.running.registry.foundations.db.query(`DELETE FROM deadline WHERE record_id = $1`, [itemId]);

test("agenda items written before there were clocks get theirs when the hub starts on them, once", async () => {
  const [planned, waiting, decided] = [await putDown(), await putDown(), await putDown()];
  const { jointMeetingItems } = hub.running.registry.services;
  done(await jointMeetingItems.adjourn(head, { itemId: waiting.itemId }));
  hub.clock.set("2026-03-06T15:00:00+08:00");
  done(
    await jointMeetingItems.decide(head, {
      itemId: decided.itemId,
      ...{ decision: "ASSIGN", plan: "由区调委会受理", opinions: [], responsibleId: COMMITTEE },
      followUpDueOn: "2026-03-20",
    }),
  );
  await hub.settle();
  for (const { itemId } of [planned, waiting, decided]) await forgetClocks(itemId);

  hub.clock.set("2026-03-10T09:00:00+08:00");
  await registryAnew();
  await hub.running.registry.turning.run();
  // Five working days from Tuesday 10 March to convene, three to write down a decision, and the day the meeting named.
  expect(await clocksOf(waiting.itemId)).toEqual([
    { code: "JOINT_MEETING_CONVENE", due: "2026-03-17", status: "RUNNING" },
  ]);
  expect(await clocksOf(planned.itemId)).toEqual([
    { code: "JOINT_MEETING_DECIDE", due: "2026-03-13", status: "RUNNING" },
  ]);
  expect(await clocksOf(decided.itemId)).toEqual([
    { code: "JOINT_MEETING_FOLLOW_UP", due: "2026-03-20", status: "RUNNING" },
  ]);

  await registryAnew();
  await hub.running.registry.turning.run();
  expect(await clocksOf(waiting.itemId)).toHaveLength(1);
  // Such a clock ends as any other.
  done(
    await hub.running.registry.services.jointMeetingItems.followUp(personNamed("mediator"), {
      itemId: decided.itemId,
      report: "已受理",
    }),
  );
  expect(await clocksOf(decided.itemId)).toMatchObject([{ status: "MET" }]);
});

test("an item somebody is at work on is given its clock at a later look", async () => {
  const { itemId } = await putDown();
  await forgetClocks(itemId);
  await registryAnew();
  const other = new Client({ connectionString: hub.databaseUrls.registry });
  await other.connect();
  await other.query("BEGIN");
  await other.query(`SELECT 1 FROM joint_meeting_item WHERE id = $1 FOR UPDATE`, [itemId]);
  await hub.running.registry.turning.run();
  expect(await clocksOf(itemId)).toEqual([]);
  await other.query("ROLLBACK");
  await other.end();
  await hub.running.registry.turning.run();
  expect(await clocksOf(itemId)).toMatchObject([{ code: "JOINT_MEETING_DECIDE" }]);
});

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
