import { demoClock } from "../../seeds/demo-clock.ts";
import { worldOf } from "../../seeds/demo-world.ts";
import { addDays } from "../../subgraphs/shared/deadline/day.ts";
import { expectedBy } from "../deadline/turns.ts";
import { ask } from "../support/ask.ts";
import { TELLING_MS, startToldHub, toldWorld } from "../support/demo-world.ts";
import { allDelivered, everySubscriberHeardAll } from "./delivered.ts";
import { type HubProcess, startHubProcess } from "./hub-process.ts";
import { type Moment, stopAt } from "./moments.ts";
import { worldOnServer } from "./world-on-server.ts";
import { tokenOf } from "./writers.ts";

const DAYS = 40;
const DAY_MS = 86_400_000;
const world = worldOnServer("days");

let hub: HubProcess | undefined;
let keysFolder = "";
beforeAll(async () => {
  await world.prepare();
  ({ keysFolder } = await toldWorld(world.databaseOf));
}, TELLING_MS);
afterAll(async () => {
  await hub?.kill();
  await world.drop();
});

const WRITTEN_DOWN = `(NEW.soon_for, NEW.over_for) IS DISTINCT FROM (OLD.soon_for, OLD.over_for)`;

/** Four moments at which a power cut would hurt most, each once this many clocks have turned. */
const MOMENTS: readonly (readonly [turned: number, moment: Moment])[] = [
  // Turned and announced, and its entry in the timeline not committed.
  [3, { database: "registry", at: `INSERT ON timeline_entry`, when: `NEW.kind = 'DEADLINE_TURNED'` }],
  // About to be written down as turned: whoever announced it before that would announce it again.
  [5, { database: "registry", at: "UPDATE ON deadline", when: WRITTEN_DOWN }],
  // Applied by the other agency, and not written down by the one that sent it: it will be sent again.
  [8, { database: "mediation", at: `UPDATE ON outbox_delivery`, when: `NEW.delivered_at IS NOT NULL` }],
  // The next day begun in some of the databases and not in the others.
  [14, { database: "court", at: `UPDATE ON world`, when: `true` }],
];

const start = async (): Promise<HubProcess> =>
  (hub = await startHubProcess({ ...world.environment(), KEYS_FOLDER: keysFolder }));

async function move({ url }: HubProcess, days: number): Promise<string | undefined> {
  const mutation = `mutation ($days: Int!) { moveDemoClock(days: $days) { today problems { code } } }`;
  const { data } = await ask<{ moveDemoClock: { today: string } }>(url, await tokenOf(url, "developer"), mutation, {
    days,
  });
  return data.moveDemoClock.today;
}

/** How far the world's clock is from the machine's, as the registry has written it down. */
async function offset(): Promise<number> {
  const [row] = await world.rows<{ ms: string }>("registry", `SELECT clock_offset_ms AS ms FROM world`);
  return Number(row?.ms);
}

interface Turn {
  readonly id: string;
  readonly clock: string;
  readonly turn: string;
  /** The same in two copies of a world, whose later clocks have other ids. */
  readonly told: string;
}

const TURNS = `
  SELECT id, data->>'id' AS clock, data->>'turn' AS turn,
    concat_ws(' ', dispute_id, data->>'code', data->>'turn', data->>'dueOn', data->>'turnedOn') AS told
  FROM outbox_event WHERE type LIKE '%.DeadlineTurned' ORDER BY xmin::text::bigint`;

const turnsIn = async (): Promise<Turn[]> =>
  (await Promise.all(world.names.map((name) => world.rows<Turn>(name, TURNS)))).flat();

/** Moves the clock on until so many more clocks have turned and the moment has come; then the process is gone. */
async function killedOnTheWay(left: number, turned: number, moment: Moment): Promise<void> {
  const running = await start();
  const moving = move(running, left).catch(() => undefined);
  while ((await turnsIn()).length < turned) await new Promise((resolve) => setTimeout(resolve, 20));
  const stopped = await stopAt(world, moment);
  await running.kill();
  await stopped.goOn();
  await moving;
}

test("forty days, the process killed four times on the way: every clock turns that turns without it, once and in order", async () => {
  const [begun, before] = [await offset(), (await turnsIn()).length];
  const left = async (): Promise<number> => DAYS - Math.round(((await offset()) - begun) / DAY_MS);
  const lefts: number[] = [];
  for (const [turned, moment] of MOMENTS) {
    lefts.push(await left());
    await killedOnTheWay(await left(), before + turned, moment);
  }
  const last = await start();
  lefts.push(await left());
  await move(last, await left());
  await allDelivered(world);
  expect(await last.interrupt()).toBe(0);
  // Every kill came on the way, and none took back a day.
  expect(lefts).toEqual([...lefts].sort((a, b) => b - a));
  expect(lefts.at(-1)).toBeGreaterThan(0);

  const whole = await startToldHub();
  try {
    whole.clock.run((await worldOf(whole.running)).clockOffsetMs);
    const expected = await expectedBy(whole, addDays(whole.clock.today(), DAYS));
    await demoClock(whole.live(), whole.clock).forward(DAYS);
    const undisturbed = (
      await Promise.all(whole.live().map(({ foundations }) => foundations.db.query<Turn[]>(TURNS)))
    ).flat();
    const turns = await turnsIn();
    expect(turns.map(({ told }) => told).sort()).toEqual(undisturbed.map(({ told }) => told).sort());
    const once = turns.map(({ clock, turn }) => `${clock} ${turn}`);
    expect(once.filter((one) => expected.includes(one)).sort()).toEqual(expected);
    expect(new Set(once).size).toBe(once.length);
  } finally {
    await whole.stop();
  }
  for (const name of world.names) {
    const days = (await world.rows<{ day: string }>(name, IN_ORDER)).map(({ day }) => day);
    expect(days).toEqual([...days].sort());
  }
  await everySubscriberHeardAll(world);
  const entries = await world.rows<{ id: string }>(
    "registry",
    `SELECT id FROM timeline_entry WHERE kind = 'DEADLINE_TURNED'`,
  );
  expect(entries.map(({ id }) => id).sort()).toEqual((await turnsIn()).map(({ id }) => id).sort());
}, 240_000);

/** The days on which clocks turned after the stories were over, in the order they were written down. */
const IN_ORDER = `
  SELECT data->>'turnedOn' AS day FROM outbox_event
  WHERE type LIKE '%.DeadlineTurned' AND data->>'turnedOn' > '2026-06-22' ORDER BY xmin::text::bigint`;
