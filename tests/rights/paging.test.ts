import { READ } from "../../subgraphs/shared/audit/audit.trail.ts";
import { personNamed } from "../../seeds/people.ts";
import { rows } from "../registry/steps.ts";
import { MOST_OPENED } from "../../subgraphs/registry/party/party.opening.ts";
import { appeal } from "../petition/steps.ts";
import { ask } from "../support/ask.ts";
import { type TestHub, done, startTestHub } from "../support/hub.ts";
import { neighbours } from "../support/neighbours.ts";

const HOW_MANY = 6;

interface Shown {
  readonly name: string;
  readonly view: string;
  readonly accessDecisions: readonly { readonly field: string; readonly decision: string; readonly rule: string }[];
}
interface Dispute {
  readonly id: string;
  readonly parties: readonly Shown[];
}

const PARTIES = `id parties { name view accessDecisions { field decision rule } }`;
const WHOLE = ["张守信", "李克让"];
const MASKED = ["张某", "李某"];

let hub: TestHub;
let ids: string[];
let numbers: string[];
beforeAll(async () => {
  hub = await startTestHub();
  const disputes = [];
  for (let i = 0; i < HOW_MANY; i += 1) disputes.push((await neighbours(hub, "centre-clerk")).dispute);
  ids = disputes.map(({ id }) => id);
  numbers = disputes.map(({ number }) => number);
});
afterAll(() => hub.stop());

const named = (dispute: Dispute | null | undefined): string[] => dispute?.parties.map(({ name }) => name) ?? [];
const decided = ({ parties }: Dispute) =>
  parties.map((party) => party.accessDecisions.find(({ field }) => field === "name"));
const listed = async (person: string, first = HOW_MANY): Promise<readonly Dispute[]> => {
  const query = `{ disputes(first: ${first}) { nodes { ${PARTIES} } } }`;
  return (await hub.ask<{ disputes: { nodes: Dispute[] } }>(person, query)).data.disputes.nodes;
};
/** Several disputes in one request, each under an alias of its own. */
async function opened(person: string, keys: readonly string[]): Promise<(Dispute | null)[]> {
  const fields = keys.map((key, i) => `d${i}: dispute(${key}) { ${PARTIES} }`);
  return Object.values((await hub.ask<Record<string, Dispute | null>>(person, `{ ${fields.join(" ")} }`)).data);
}
const byId = (id: string): string => `id: "${id}"`;
const byNumber = (number: string): string => `number: "${number}"`;

/** How often somebody read parties in full by now, as the trail has it. */
async function reads(): Promise<number> {
  const lines = await rows<{ entry: string }>(hub, `SELECT entry FROM audit_entry`);
  return lines.filter(({ entry }) => (JSON.parse(entry) as { action: string }).action === READ).length;
}

test("whoever handles a dispute reads its parties in full where it asks for that dispute", async () => {
  for (const key of [byId(ids[0]!), byNumber(numbers[0]!)]) {
    const [one] = await opened("centre-clerk", [key]);
    expect(named(one)).toEqual(WHOLE);
    expect(decided(one!)).toMatchObject([{ decision: "SHOWN", rule: "PARTY_IN_FULL" }, { decision: "SHOWN" }]);
  }
});

test.each([1, HOW_MANY])("in a page of %i they come masked, and the answer says to open the dispute", async (first) => {
  const before = await reads();
  const page = await listed("centre-clerk", first);
  expect(page.map(named)).toEqual(page.map(() => MASKED));
  const rule = { field: "name", decision: "MASKED", rule: "PARTY_OF_A_NAMED_DISPUTE" };
  expect(page.flatMap(decided)).toEqual(page.flatMap(() => [rule, rule]));
  expect(page).toHaveLength(first);
  expect(await reads()).toBe(before);
});

test("a supervisor is told why it would not read them in the dispute itself either", async () => {
  const [first] = await listed("city-supervisor", 1);
  expect(decided(first!)).toMatchObject([{ decision: "MASKED", rule: "PARTY_IN_FULL" }, { decision: "MASKED" }]);
});

test("a party pages its own disputes and sees itself in all of them", async () => {
  const page = await listed("party-zhang");
  expect(page.map(named)).toEqual(ids.map(() => ["张守信", "李某"]));
});

test("three disputes named in one request are opened, each with its line in the trail; of four none is", async () => {
  const before = await reads();
  expect((await opened("centre-clerk", ids.slice(0, 3).map(byId))).map(named)).toEqual([WHOLE, WHOLE, WHOLE]);
  expect(await reads()).toBe(before + 3);
  expect((await opened("centre-clerk", ids.slice(0, 4).map(byId))).map(named)).toEqual(Array(4).fill(MASKED));
  const both = [...ids.slice(0, 2).map(byId), ...numbers.slice(2, 4).map(byNumber)];
  expect((await opened("centre-clerk", both)).map(named)).toEqual(Array(4).fill(MASKED));
  expect(await reads()).toBe(before + 3);
  // The same one four times is one.
  expect((await opened("centre-clerk", Array(4).fill(byId(ids[0]!)) as string[])).map(named)).toEqual(
    Array(4).fill(WHOLE),
  );
});

test("whether there is what a request names beside them is not told by how they are shown", async () => {
  const beside = (last: string) => opened("centre-clerk", [...ids.slice(0, 3).map(byId), byNumber(last)]);
  const missing = await beside("DS-421003-2026-999999");
  done(
    await hub.running.registry.services.seals.seal(personNamed("centre-head"), {
      disputeId: ids[5]!,
      ground: "JUVENILE_RECORD",
      openTo: [],
    }),
  );
  await rows(hub, `UPDATE dispute_seal SET open_to = '{}' WHERE dispute_id = $1`, [ids[5]!]);
  const sealed = await beside(numbers[5]!);
  await rows(hub, `DELETE FROM dispute_seal WHERE dispute_id = $1`, [ids[5]!]);
  expect(sealed).toEqual(missing);
  expect(missing[3]).toBeNull();
});

test("in a page beside a dispute that is named, that one is whole and the others are not", async () => {
  const query = `{ a: disputes(first: ${HOW_MANY}) { nodes { ${PARTIES} } } one: dispute(id: "${ids[1]!}") { ${PARTIES} } }`;
  const { data } = await hub.ask<{ a: { nodes: Dispute[] }; one: Dispute }>("centre-clerk", query);
  expect(named(data.one)).toEqual(WHOLE);
  expect(data.a.nodes.map((node) => [node.id === ids[1]!, named(node)])).toEqual(
    data.a.nodes.map((node) => (node.id === ids[1]! ? [true, WHOLE] : [false, MASKED])),
  );
});

test("a dispute is opened with those it is linked to, however many they are", async () => {
  const { links } = hub.running.registry.services;
  const [leading, ...following] = ids;
  for (const followingDisputeId of following.slice(0, 4))
    done(
      await links.link(personNamed("centre-clerk"), {
        leadingDisputeId: leading!,
        followingDisputeId,
        reason: "同一纠纷重复登记",
      }),
    );
  const query = `{ dispute(id: "${leading!}") { ${PARTIES} linkedDisputes { ${PARTIES} } } }`;
  const { data } = await hub.ask<{ dispute: Dispute & { linkedDisputes: Dispute[] } }>("centre-clerk", query);
  expect([data.dispute, ...data.dispute.linkedDisputes].map(named)).toEqual(Array(5).fill(WHOLE));
  const from = `{ dispute(id: "${following[0]!}") { ${PARTIES} linkedTo { ${PARTIES} } } }`;
  const back = (await hub.ask<{ dispute: Dispute & { linkedTo: Dispute } }>("centre-clerk", from)).data.dispute;
  expect([back, back.linkedTo].map(named)).toEqual([WHOLE, WHOLE]);
});

test("what an act answers with shows the parties of what it was done on", async () => {
  const input = { title: "屋檐滴水", category: "NEIGHBOR", divisionCode: "421003", source: "SELF", channel: "VISIT" };
  const parties = WHOLE.map((name, i) => ({ side: i === 0 ? "APPLICANT" : "RESPONDENT", kind: "PERSON", name }));
  const { data } = await hub.ask<{ registerDispute: { dispute: Dispute } }>(
    "centre-clerk",
    `mutation ($input: RegisterDisputeInput!) { registerDispute(input: $input) { dispute { ${PARTIES} } } }`,
    { input: { ...input, ownWords: "雨水滴到我家院墙上。", parties } },
  );
  expect(named(data.registerDispute.dispute)).toEqual(WHOLE);
});

test.each([3, 4])(
  "parties another agency points at, of %i disputes at once, are counted by their disputes",
  async (count) => {
    const found = await rows<{ id: string }>(hub, `SELECT id FROM party WHERE dispute_id = ANY ($1)`, [
      ids.slice(0, count),
    ]);
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Party { view } } }`;
    const representations = found.map(({ id }) => ({ __typename: "Party", id }));
    const { data } = await ask<{ _entities: { view: string }[] }>(hub.running.registry.url, "centre-clerk", query, {
      r: representations,
    });
    expect(new Set(data._entities.map(({ view }) => view))).toEqual(new Set([count === 3 ? "FULL" : "MASKED"]));
    expect(found).toHaveLength(2 * count);
  },
);

test("however many ways lead back from another agency, one request opens three disputes", async () => {
  for (let i = 0; i < 4; i += 1) await appeal(hub);
  const list = (name: string, after?: string) =>
    `${name}: petitions(first: 2${after === undefined ? "" : `, after: "${after}"`}) { nodes { dispute { ${PARTIES} } } pageInfo { endCursor } }`;
  type Lists = Record<string, { nodes: { dispute: Dispute }[]; pageInfo: { endCursor: string } }>;
  const read = async (...lists: string[]) => {
    const { data } = await hub.ask<Lists>("petition-clerk", `{ ${lists.join(" ")} }`);
    const pages = Object.values(data);
    const disputes = pages.flatMap(({ nodes }) => nodes.map(({ dispute }) => dispute));
    const whole = disputes.filter((one) => named(one).join() === WHOLE.join());
    return { found: disputes.length, whole: whole.length, end: pages[0]!.pageInfo.endCursor };
  };
  const { end, ...one } = await read(list("a"));
  expect(one).toEqual({ found: 2, whole: 2 });
  const both = await read(list("a"), list("b", end));
  expect(both.found).toBe(4);
  expect(both.whole).toBeLessThanOrEqual(MOST_OPENED);
});
