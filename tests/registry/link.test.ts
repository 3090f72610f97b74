import { personNamed } from "../../seeds/people.ts";
import type { RegisterDispute } from "../../subgraphs/registry/intake/intake.service.ts";
import { isRefusal } from "../../subgraphs/shared/errors/refusal.ts";
import { type TestHub, done, refused, startTestHub } from "../support/hub.ts";
import { quarrel, registered } from "./quarrels.ts";

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.stop());

const clerk = personNamed("centre-clerk");
const register = (input: RegisterDispute, person?: string) => registered(hub, input, person);

/** Everything the registry has of two disputes and every count a list shows, but for the link's own entries. */
async function everythingOf(ids: readonly string[]) {
  const { db } = hub.running.registry.foundations;
  const rows = async (table: string, column: string, more = "") =>
    db.query<unknown[]>(`SELECT * FROM ${table} WHERE ${column} = ANY ($1) ${more} ORDER BY 1`, [ids]);
  const { data } = await hub.ask(
    "centre-clerk",
    `{ disputes { totalCount }
      open: disputes(filter: { states: [REGISTERED] }) { totalCount }
      neighbours: disputes(filter: { categories: [NEIGHBOR] }) { totalCount } }`,
  );
  return {
    disputes: await rows("dispute", "id"),
    parties: await rows("party", "dispute_id"),
    intakes: await rows("intake", "dispute_id"),
    referrals: await rows("referral", "dispute_id"),
    deadlines: await rows("deadline", "dispute_id"),
    timeline: await rows("timeline_entry", "dispute_id", "AND kind NOT LIKE 'DISPUTES_%'"),
    figures: data,
  };
}

const page = `query ($id: ID!) { dispute(id: $id) { number title timeline(first: 100) { nodes { kind } }
    referrals { state } linkedTo { number } linkedDisputes { number } links { state reason unlinkReason } } }`;
interface Page {
  dispute: {
    number: string;
    linkedTo: { number: string } | null;
    linkedDisputes: unknown[];
    links: unknown[];
    timeline: { nodes: { kind: string }[] };
  };
}
const pageOf = async (id: string, person = "centre-clerk") => (await hub.ask<Page>(person, page, { id })).data.dispute;

test("a link moves and rewrites nothing, and undoing it restores what was shown", async () => {
  const { links, referrals } = hub.running.registry.services;
  const leading = await register(quarrel("合"));
  const following = await register(quarrel("合"));
  const ids = [leading.id, following.id];
  done(
    await referrals.refer(clerk, { disputeId: following.id, toOrganizationId: "jzq-committee", legalBasis: "分流" }),
  );
  await hub.settle();
  const before = await everythingOf(ids);
  const shownBefore = await pageOf(following.id);

  const link = done(
    await links.link(clerk, { leadingDisputeId: leading.id, followingDisputeId: following.id, reason: "同一件事" }),
  );
  expect(await everythingOf(ids)).toEqual(before);
  expect(await pageOf(following.id)).toMatchObject({
    number: following.number,
    linkedTo: { number: leading.number },
    referrals: [{ state: "SENT" }],
    links: [{ state: "LINKED", reason: "同一件事" }],
  });
  expect(await pageOf(leading.id)).toMatchObject({ linkedTo: null, linkedDisputes: [{ number: following.number }] });

  done(await links.unlink(clerk, { linkId: link.id, reason: "后来查明是两件事" }));
  expect(await everythingOf(ids)).toEqual(before);
  const shownAfter = await pageOf(following.id);
  expect({ ...shownAfter, timeline: null, links: [] }).toEqual({ ...shownBefore, timeline: null });
  expect(shownAfter.timeline.nodes.slice(0, shownBefore.timeline.nodes.length)).toEqual(shownBefore.timeline.nodes);
  expect(shownAfter.timeline.nodes.slice(-2)).toEqual([{ kind: "DISPUTES_LINKED" }, { kind: "DISPUTES_UNLINKED" }]);
  expect(shownAfter.links).toEqual([{ state: "UNLINKED", reason: "同一件事", unlinkReason: "后来查明是两件事" }]);
});

test("linking decides the pair in the queue, undoing it keeps the two apart", async () => {
  const { links } = hub.running.registry.services;
  const leading = await register(quarrel("队"));
  const following = await register(quarrel("队"));
  const state = async () => {
    const [row] = await hub.running.registry.foundations.db.query<{ state: string; reason: string }[]>(
      `SELECT state, reason FROM duplicate_candidate WHERE later_id = $1`,
      [following.id],
    );
    return row;
  };
  // The later one may lead: which of the two it is the clerk decides.
  const both = { leadingDisputeId: following.id, followingDisputeId: leading.id };
  const { id: linkId } = done(await links.link(clerk, { ...both, reason: "同一件事" }));
  expect(await state()).toEqual({ state: "LINKED", reason: "同一件事" });
  done(await links.unlink(clerk, { linkId, reason: "查明不是" }));
  expect(await state()).toEqual({ state: "KEPT_APART", reason: "查明不是" });
  expect(await links.unlink(clerk, { linkId, reason: "再来" })).toMatchObject({
    code: "WRONG_STATE",
    facts: { state: "UNLINKED", allowed: [] },
  });
});

test("no chains: what stands in the way is named", async () => {
  const { links } = hub.running.registry.services;
  const [a, b, c] = [await register(quarrel("链甲")), await register(quarrel("链乙")), await register(quarrel("链丙"))];
  const reason = "同一件事";
  const { id } = done(await links.link(clerk, { leadingDisputeId: a.id, followingDisputeId: b.id, reason }));
  for (const [leadingDisputeId, followingDisputeId] of [
    [c.id, b.id],
    [c.id, a.id],
    [b.id, c.id],
  ] as const) {
    const second = await links.link(clerk, { leadingDisputeId, followingDisputeId, reason });
    expect(second).toMatchObject({ code: "LINK_IN_THE_WAY", type: "LinkInTheWay", facts: { linkId: id } });
  }
  expect(refused(await links.link(clerk, { leadingDisputeId: c.id, followingDisputeId: c.id, reason }))).toBe(
    "SAME_DISPUTE",
  );
});

test.each([
  ["centre-head", "linked"],
  ["city-supervisor", "NOT_YOUR_ACT"],
  ["mediator", "NOT_YOUR_ACT"],
  ["party-zhang", "NOT_YOUR_ACT"],
  ["developer", "NOT_YOUR_ACT"],
  ["shashi-clerk", "DISPUTE_NOT_FOUND"],
  ["zunyi-clerk", "DISPUTE_NOT_FOUND"],
])("%s links two disputes of the district: %s", async (person, outcome) => {
  const [a, b] = [await register(quarrel(`权${person}`)), await register(quarrel(`限${person}`))];
  const result = await hub.running.registry.services.links.link(personNamed(person), {
    leadingDisputeId: a.id,
    followingDisputeId: b.id,
    reason: "同一件事",
  });
  expect(isRefusal(result) ? result.code : "linked").toBe(outcome);
});

test("who may see one of the two only is not told of the other", async () => {
  const { links, referrals } = hub.running.registry.services;
  const [leading, following] = [await register(quarrel("看甲")), await register(quarrel("看乙"))];
  done(
    await referrals.refer(clerk, { disputeId: following.id, toOrganizationId: "jzq-committee", legalBasis: "分流" }),
  );
  done(await links.link(clerk, { leadingDisputeId: leading.id, followingDisputeId: following.id, reason: "同一件事" }));
  expect(await pageOf(following.id, "mediator")).toMatchObject({
    number: following.number,
    linkedTo: null,
    links: [],
  });
  expect(await pageOf(leading.id, "mediator")).toBeNull();
  const told = async (person: string): Promise<boolean> =>
    (await pageOf(following.id, person)).timeline.nodes.some(({ kind }) => kind === "DISPUTES_LINKED");
  expect([await told("centre-clerk"), await told("mediator")]).toEqual([true, false]);
});

test("the same key twice links once", async () => {
  const { links } = hub.running.registry.services;
  const [a, b] = [await register(quarrel("键甲")), await register(quarrel("键乙"))];
  const input = { leadingDisputeId: a.id, followingDisputeId: b.id, reason: "同一件事", idempotencyKey: "k" };
  expect(done(await links.link(clerk, input)).id).toBe(done(await links.link(clerk, input)).id);
});

test("the links of thirty disputes take as many statements as those of one", async () => {
  // A day later, so that the newest thirty are the linked ones.
  hub.clock.set("2026-03-03T09:00:00+08:00");
  for (let i = 0; i < 15; i += 1) {
    const [a, b] = [await register(quarrel(`多${i}甲`)), await register(quarrel(`多${i}乙`))];
    const both = { leadingDisputeId: a.id, followingDisputeId: b.id, reason: "同一件事" };
    done(await hub.running.registry.services.links.link(clerk, both));
  }
  const statements = async (first: number) => {
    hub.takeStatements();
    const { data, errors } = await hub.ask<{ disputes: { nodes: unknown[] } }>(
      "centre-clerk",
      `query ($first: Int!) { disputes(first: $first) { nodes { linkedTo { number } linkedDisputes { number }
           links { leading { number } following { number } } } } }`,
      { first },
    );
    expect(errors).toBeUndefined();
    expect(data.disputes.nodes).toHaveLength(first);
    return hub.takeStatements()["registry"]!.length;
  };
  expect(await statements(30)).toBe(await statements(1));
});
