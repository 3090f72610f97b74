import { demoClock } from "../../seeds/demo-clock.ts";
import { tellDemoWorld, worldOf } from "../../seeds/demo-world.ts";
import { stories } from "../../seeds/stories/stories.ts";
import { addDays } from "../../subgraphs/shared/deadline/day.ts";
import { agencyOf } from "../../subgraphs/shared/state-machine/agencies.ts";
import { type TestHub, startTestHub } from "../support/hub.ts";
import { type AnnouncedTurn, announcedBy } from "./turns.ts";

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
  await tellDemoWorld(hub.running, hub.clock, stories, () => undefined);
}, 240_000);
afterAll(() => hub.stop());

const DAYS = 40;

interface Clock {
  readonly id: string;
  readonly kind: string;
  readonly due_on: string;
  readonly triggered_on: string;
}

/** Every turn the clocks that run now come to by `day`, said in the words of the rule and not of the code. */
async function expectedBy(day: string): Promise<string[]> {
  const turns: string[] = [];
  for (const { name, foundations } of hub.live()) {
    const clocks: Clock[] = await foundations.db.query(
      `SELECT id, kind, due_on::text, triggered_on::text FROM deadline
       WHERE source = $1 AND status = 'RUNNING' AND due_on IS NOT NULL`,
      [agencyOf(name)],
    );
    for (const { id, kind, due_on: dueOn, triggered_on: from } of clocks) {
      const halfWay = Math.floor((Date.parse(dueOn) - Date.parse(from)) / 86_400_000 / 2);
      if (addDays(dueOn, -Math.min(3, halfWay)) <= day) turns.push(`${id} DUE_SOON`);
      if (dueOn < day) turns.push(`${id} ${kind === "WINDOW" ? "EXPIRED" : "OVERDUE"}`);
    }
  }
  return turns.sort();
}

const allTurns = async (): Promise<AnnouncedTurn[]> =>
  (await Promise.all(Object.values(hub.running).map((one) => announcedBy(one)))).flat();

test("forty days, the court away for ten of them: every clock that has to turn does, once and in order", async () => {
  const begun = hub.clock.today();
  const before = await allTurns();
  const expected = await expectedBy(addDays(begun, DAYS));
  expect(expected.length).toBeGreaterThan(before.length);

  await demoClock(hub.live(), hub.clock).forward(15);
  await hub.takeDown("court");
  await demoClock(hub.live(), hub.clock).forward(10);
  await hub.bringUp("court");
  await demoClock(hub.live(), hub.clock).forward(15);
  expect(hub.clock.today()).toBe(addDays(begun, DAYS));

  const turned = await allTurns();
  expect(turned.map(({ clock, turn }) => `${clock} ${turn}`).sort()).toEqual(expected);
  for (const one of Object.values(hub.running)) {
    const days = (await announcedBy(one)).map(({ turnedOn }) => turnedOn).filter((day) => day > begun);
    expect(days).toEqual([...days].sort());
  }
  const [row] = await hub.running.registry.foundations.db.query<{ n: number }[]>(
    `SELECT count(*)::integer AS n FROM timeline_entry WHERE kind = 'DEADLINE_TURNED'`,
  );
  expect(row?.n).toBe(turned.length);
}, 240_000);

test("the distance is written down in every database, so that a hub started again goes on from there", async () => {
  const { clockOffsetMs } = await worldOf(hub.running);
  expect(new Date(Date.now() + clockOffsetMs).toDateString()).toBe(hub.clock.now().toDateString());
  const offsets = await Promise.all(
    Object.values(hub.running).map(({ foundations }) =>
      foundations.db.query<object[]>(`SELECT clock_offset_ms FROM world`),
    ),
  );
  expect(new Set(offsets.map((rows) => JSON.stringify(rows))).size).toBe(1);
});

const MOVE = `mutation ($days: Int!) { moveDemoClock(days: $days) { today turned problems { code path } } }`;

test("anybody in the demo world moves its clock over HTTP, forward and not too far", async () => {
  const tomorrow = addDays(hub.clock.today(), 1);
  const { data } = await hub.ask("party-zhang", MOVE, { days: 1 });
  expect(data).toMatchObject({ moveDemoClock: { today: tomorrow, problems: [] } });
  const { data: back } = await hub.ask("party-zhang", MOVE, { days: -1 });
  const problem = { code: "DAYS_OUTSIDE", path: ["days"] };
  expect(back).toEqual({ moveDemoClock: { today: null, turned: null, problems: [problem] } });
});
