import { personNamed } from "../../seeds/people.ts";
import { isRefusal } from "../../subgraphs/shared/errors/refusal.ts";
import { type TestHub, done, refused, startTestHub } from "../support/hub.ts";
import { quarrel, registered } from "./quarrels.ts";

let hub: TestHub;
let campaignId: string;
const drive = {
  name: "百日攻坚",
  subject: "LIVELIHOOD",
  divisionCode: "421003",
  periodFrom: "2026-03-01",
  periodTo: "2026-06-08",
  categories: ["NEIGHBOR"],
} as const;
beforeAll(async () => {
  hub = await startTestHub();
  campaignId = done(await hub.running.registry.services.campaigns.start(personNamed("centre-head"), drive)).id;
});
afterAll(() => hub.stop());

const tag = (disputeId: string, person = "centre-clerk") =>
  hub.running.registry.services.campaigns.tag(personNamed(person), { disputeId, campaignId });
interface Campaigns {
  campaigns: { nodes: { name: string; totals: { tagged: number } | null }[] };
}
const totals = async (person: string) =>
  (await hub.ask<Campaigns>(person, `{ campaigns { nodes { name totals { tagged resolved closed } } } }`)).data
    .campaigns.nodes[0]!.totals;

test("a drive counts what was tagged for it, each once, and the timeline says so", async () => {
  const { id } = await registered(hub, quarrel("专项"));
  const before = (await totals("centre-clerk"))?.tagged ?? 0;
  done(await tag(id));
  done(await tag(id));
  expect((await totals("centre-clerk"))!.tagged).toBe(before + 1);
  const { data } = await hub.ask(
    "centre-clerk",
    `query ($id: ID!) { dispute(id: $id) { campaigns { name } timeline(kinds: [CAMPAIGN_TAGGED]) { nodes { facts { value } } } } }`,
    { id },
  );
  expect(data).toEqual({
    dispute: { campaigns: [{ name: "百日攻坚" }], timeline: { nodes: [{ facts: [{ value: "百日攻坚" }] }] } },
  });
});

test("what it does not cover is not tagged, and a name is given once", async () => {
  const { id } = await registered(hub, quarrel("合同", { category: "CONTRACT" }));
  expect(refused(await tag(id))).toBe("NOT_COVERED");
  const again = await hub.running.registry.services.campaigns.start(personNamed("centre-head"), drive);
  expect(refused(again)).toBe("NAME_TAKEN");
});

test.each([
  ["centre-head", "tagged", true],
  ["city-supervisor", "NOT_YOUR_ACT", true],
  // The drive goes on, and its numbers with it; a report takes it when it is over.
  ["integrator", "NOT_YOUR_ACT", false],
  ["shashi-clerk", "DISPUTE_NOT_FOUND", false],
  ["mediator", "NOT_YOUR_ACT", false],
  ["party-zhang", "NOT_YOUR_ACT", false],
])("%s tags a dispute of the district: %s; is shown the totals: %s", async (person, outcome, shown) => {
  const { id } = await registered(hub, quarrel(`签${person}`));
  done(await tag(id));
  const result = await tag(id, person);
  expect(isRefusal(result) ? result.code : "tagged").toBe(outcome);
  expect((await totals(person)) !== null).toBe(shown);
});

interface Trends {
  disputeTrends: { category: string; month: string; count: number | null }[];
}
const trends = async (person: string, divisionCode = "421003") =>
  (
    await hub.ask<Trends>(
      person,
      `query ($d: DivisionCode!) { disputeTrends(divisionCode: $d, fromMonth: "2026-03", toMonth: "2026-04") { divisionCode category month count } }`,
      { d: divisionCode },
    )
  ).data.disputeTrends;

test("trends show five of a kind and withhold four", async () => {
  for (let i = 0; i < 4; i += 1) await registered(hub, quarrel(`劳${i}`, { category: "LABOR" }));
  const labour = async () => (await trends("centre-clerk")).find(({ category }) => category === "LABOR");
  expect(await labour()).toMatchObject({ month: "2026-03", count: null });
  await registered(hub, quarrel("劳五", { category: "LABOR" }));
  expect(await labour()).toMatchObject({ month: "2026-03", count: 5 });
  // March is not over, and a report is not told a number that still moves.
  expect(await trends("integrator", "421000")).toEqual([]);
  hub.clock.set("2026-04-01T09:00:00+08:00");
  expect(await trends("integrator", "421000")).toEqual(await trends("centre-clerk"));
  for (const person of ["mediator", "party-zhang", "shashi-clerk", "judge-assistant"])
    expect(await trends(person)).toEqual([]);
});

test("a report takes a drive when its last month is over, and leaves it out where it is few", async () => {
  hub.clock.set("2026-06-30T09:00:00+08:00");
  expect(await totals("integrator")).toBeNull();
  hub.clock.set("2026-07-01T09:00:00+08:00");
  expect(await totals("integrator")).toEqual(await totals("centre-clerk"));
  const { db } = hub.running.registry.foundations;
  await db.query(`UPDATE dispute SET state = 'RESOLVED' WHERE id = (SELECT dispute_id FROM campaign_tag LIMIT 1)`);
  expect(await totals("centre-clerk")).toMatchObject({ resolved: 1 });
  expect(await totals("integrator")).toBeNull();
});

test("drives are found by what they are about, where, and whether they go on; and disputes and work by their drive", async () => {
  hub.clock.set("2026-06-08T09:00:00+08:00");
  const { campaigns } = hub.running.registry.services;
  const later = {
    ...drive,
    name: "涉企纠纷",
    subject: "ENTERPRISE",
    periodFrom: "2026-07-01",
    periodTo: "2026-08-31",
  } as const;
  done(await campaigns.start(personNamed("centre-head"), later));
  const found = async (filter: string): Promise<string[]> =>
    (
      await hub.ask<Campaigns>(
        "centre-clerk",
        `{ campaigns(filter: { ${filter} }) { nodes { name totals { tagged } } } }`,
      )
    ).data.campaigns.nodes.map(({ name }) => name);
  expect(await found('runningOn: "2026-06-08"')).toEqual(["百日攻坚"]);
  expect(await found('runningOn: "2026-06-09"')).toEqual([]);
  expect(await found("subjects: [ENTERPRISE]")).toEqual(["涉企纠纷"]);
  // A drive of the district is found from its city, and from nowhere else.
  expect(await found('divisionCode: "421000"')).toEqual(["涉企纠纷", "百日攻坚"]);
  expect(await found('divisionCode: "421002"')).toEqual([]);

  const { id } = await registered(hub, quarrel("某小区专项"));
  done(await tag(id));
  const query = `query ($campaignId: ID!) { disputes(filter: { campaignId: $campaignId }, first: 100) { nodes { id } totalCount } }`;
  interface Disputes {
    disputes: { nodes: { id: string }[]; totalCount: number };
  }
  const of = async (campaign: string): Promise<Disputes["disputes"]> =>
    (await hub.ask<Disputes>("centre-clerk", query, { campaignId: campaign })).data.disputes;
  const counted = await of(campaignId);
  expect(counted.nodes).toContainEqual({ id });
  expect(counted.totalCount).toBe((await totalsOf("百日攻坚"))?.tagged);
  expect(await of("no-such-drive")).toEqual({ nodes: [], totalCount: 0 });
});

const totalsOf = async (name: string) =>
  (
    await hub.ask<Campaigns>("centre-clerk", `{ campaigns { nodes { name totals { tagged } } } }`)
  ).data.campaigns.nodes.find((one) => one.name === name)?.totals;
