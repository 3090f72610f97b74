import { demoClock } from "../../seeds/demo-clock.ts";
import { worldOf } from "../../seeds/demo-world.ts";
import { addDays } from "../../subgraphs/shared/deadline/day.ts";
import { TELLING_MS, startToldHub } from "../support/demo-world.ts";
import type { TestHub } from "../support/hub.ts";
import { type AnnouncedTurn, announcedBy, expectedBy } from "./turns.ts";

let hub: TestHub;
beforeAll(async () => {
  hub = await startToldHub();
  hub.clock.run((await worldOf(hub.running)).clockOffsetMs);
}, TELLING_MS);
afterAll(() => hub.stop());

const DAYS = 40;

const allTurns = async (): Promise<AnnouncedTurn[]> =>
  (await Promise.all(Object.values(hub.running).map((one) => announcedBy(one)))).flat();

test("forty days, the mediators away for ten of them: every clock that has to turn does, once and in order", async () => {
  const begun = hub.clock.today();
  const before = await allTurns();
  const expected = await expectedBy(hub, addDays(begun, DAYS));
  expect(expected.length).toBeGreaterThan(before.length);

  await demoClock(hub.live(), hub.clock).forward(15);
  await hub.takeDown("mediation");
  const gone = hub.clock.today();
  await demoClock(hub.live(), hub.clock).forward(10);
  const back = hub.clock.today();
  await hub.bringUp("mediation");
  await demoClock(hub.live(), hub.clock).forward(15);
  expect(hub.clock.today()).toBe(addDays(begun, DAYS));

  const turned = await allTurns();
  expect(turned.map(({ clock, turn }) => `${clock} ${turn}`).sort()).toEqual(expected);
  for (const one of Object.values(hub.running)) {
    const days = (await announcedBy(one)).map(({ turnedOn }) => turnedOn).filter((day) => day > begun);
    expect(days).toEqual([...days].sort());
  }
  // Several days came due while they were away, so that there was an order to keep.
  const late = (await announcedBy(hub.running.mediation)).map(({ turnedOn }) => turnedOn);
  expect(new Set(late.filter((day) => day > gone && day <= back)).size).toBeGreaterThan(1);
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
