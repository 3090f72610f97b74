import { personNamed } from "../../seeds/people.ts";
import { isRefusal } from "../../subgraphs/shared/errors/refusal.ts";
import { type TestHub, done, refused, startTestHub } from "../support/hub.ts";

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
  const { screening } = hub.running.registry.services;
  const weekly = { level: "VILLAGE", divisionCode: "421000", rhythm: "WEEKLY" } as const;
  const head = { ...personNamed("centre-head"), divisions: ["421000"] };
  done(await screening.setSchedule(head, weekly));
});
afterAll(() => hub.stop());

const clerk = personNamed("centre-clerk");
const community = { organizationId: "jzq-jingzhong-community", type: "REGULAR" } as const;
interface Rounds {
  screeningRounds: { nodes: { id: string; standing: string; periodFrom: string }[] };
}
const rounds = async (person: string, missedOnly = false) =>
  (
    await hub.ask<Rounds>(
      person,
      `query ($m: Boolean) { screeningRounds(missedOnly: $m) { nodes { id standing periodFrom organization { name level parent { name } } } } }`,
      { m: missedOnly },
    )
  ).data.screeningRounds.nodes;

test("a village owes a round a week after the city's schedule; the one that was not held stays visible", async () => {
  const { screening } = hub.running.registry.services;
  const first = done(await screening.plan(clerk, { ...community, from: "2026-03-02", to: "2026-03-15" }));
  expect(await rounds("centre-clerk")).toHaveLength(2);
  hub.clock.set("2026-03-06T17:00:00+08:00");
  const found = { roundId: first.id, doneOn: "2026-03-06", found: 3, handled: 2 };
  done(await screening.record(clerk, found));
  expect(await screening.record(clerk, found)).toMatchObject({ code: "ALREADY_RECORDED" });
  hub.clock.set("2026-03-16T09:00:00+08:00");
  expect(await rounds("centre-clerk", true)).toMatchObject([{ standing: "MISSED", periodFrom: "2026-03-09" }]);
});

test("planned twice it is owed once", async () => {
  const { screening } = hub.running.registry.services;
  const plan = { ...community, type: "FOCUSED", from: "2026-04-06", to: "2026-04-12" } as const;
  expect(done(await screening.plan(clerk, plan)).id).toBe(done(await screening.plan(clerk, plan)).id);
});

test("a nearer schedule goes before the city's, and without one nothing is planned", async () => {
  const { screening } = hub.running.registry.services;
  const grid = {
    organizationId: "jzq-jingzhong-grid-1",
    type: "REGULAR",
    from: "2026-03-02",
    to: "2026-03-04",
  } as const;
  expect(refused(await screening.plan(clerk, grid))).toBe("NO_SCHEDULE");
  const daily = { level: "GRID_GROUP", divisionCode: "421003", rhythm: "DAILY" } as const;
  done(await screening.setSchedule(personNamed("centre-head"), daily));
  done(await screening.plan(clerk, grid));
  const own = (await rounds("centre-clerk")).filter(({ periodFrom }) => periodFrom < "2026-03-05");
  expect(own.map(({ periodFrom }) => periodFrom).sort()).toEqual([
    "2026-03-02",
    "2026-03-02",
    "2026-03-03",
    "2026-03-04",
  ]);
});

test.each([
  ["centre-clerk", true, true],
  ["city-supervisor", true, true],
  // A report takes whole months that are over.
  ["integrator", false, false],
  ["shashi-clerk", false, false],
  ["mediator", false, false],
  ["party-zhang", false, false],
])("%s sees the rounds: %s, the totals: %s", async (person, list, totals) => {
  const { screening } = hub.running.registry.services;
  done(await screening.plan(clerk, { ...community, type: "GENERAL", from: "2026-05-04", to: "2026-05-10" }));
  expect((await rounds(person)).length > 0).toBe(list);
  const { data } = await hub.ask<{ screeningTotals: { level: string }[] }>(
    person,
    `{ screeningTotals(divisionCode: "421003", from: "2026-01-01", to: "2026-12-31") { level due done missed found handled } }`,
  );
  expect(data.screeningTotals.length > 0).toBe(totals);
});

test.each([
  ["centre-head", "planned"],
  ["city-supervisor", "NOT_YOUR_ACT"],
  ["mediator", "NOT_YOUR_ACT"],
  ["shashi-clerk", "OTHER_DIVISION"],
  ["party-zhang", "NOT_YOUR_ACT"],
])("%s plans a round of the district: %s", async (person, outcome) => {
  const plan = { ...community, type: "CONCENTRATED", from: "2026-06-01", to: "2026-06-07" } as const;
  const result = await hub.running.registry.services.screening.plan(personNamed(person), plan);
  expect(isRefusal(result) ? result.code : "planned").toBe(outcome);
});
