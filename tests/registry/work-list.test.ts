import { type TestHub, done, startTestHub } from "../support/hub.ts";
import { COMMITTEE, assign, assigned, chased, head, mediator, pending, rows, taken } from "./steps.ts";

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
/** Lists show everything there is, so every story begins with nothing. */
beforeEach(async () => {
  await rows(hub, `TRUNCATE dispute, deadline CASCADE`);
  hub.clock.set("2026-03-02T09:00:00+08:00");
});
afterAll(() => hub.stop());

interface Page<Node> {
  nodes: Node[];
  edges: { cursor: string; node: Node }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}
interface Clock {
  deadline: { code: string; dueOn: string; explanation: { countedFrom: string; skipped: { name: string }[] } };
  daysOver: number | null;
  dispute: { id: string };
}

const CLOCKS = `nodes { id daysOver dispute { id } deadline { code dueOn status explanation { countedFrom skipped { name } } } }
  pageInfo { hasNextPage endCursor }`;

/** One list of a person's morning. */
async function morning<Node>(person: string, list: string, selection: string): Promise<Page<Node>> {
  const { data, errors } = await hub.ask<{ workList: Record<string, Page<Node>> }>(
    person,
    `{ workList { list: ${list} { ${selection} } } }`,
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.workList["list"]!;
}

const clocks = async (person: string, list: string): Promise<string[]> =>
  (await morning<Clock>(person, list, CLOCKS)).nodes.map(({ deadline: { code, dueOn } }) => `${code} ${dueOn}`);
const disputes = async (person: string, list: string): Promise<string[]> =>
  (await morning<{ dispute: { id: string } }>(person, list, "nodes { dispute { id } }")).nodes.map(
    ({ dispute }) => dispute.id,
  );

test("what was sent to a body waits on its list until it signs, and on nobody else's", async () => {
  const { disputeId, referral } = await assigned(hub);
  expect(await disputes("mediator", "toAcknowledge")).toEqual([disputeId]);
  for (const person of ["room-mediator", "centre-clerk", "judge", "party-zhang", "integrator"])
    expect(await disputes(person, "toAcknowledge")).toEqual([]);
  done(await hub.running.registry.services.referrals.accept(mediator, { referralId: referral.id }));
  expect(await disputes("mediator", "toAcknowledge")).toEqual([]);
});

test("a clock is due soon, then overdue with its way to the day, to the body and its centre only", async () => {
  const { disputeId } = await assigned(hub);
  expect(await clocks("mediator", "dueSoon(days: 2)")).toEqual([]);
  expect(await clocks("mediator", "dueSoon")).toEqual(["CENTRE_ACK 2026-03-05"]);
  expect(await clocks("mediator", "overdue")).toEqual([]);
  hub.clock.set("2026-03-09T09:00:00+08:00");
  expect(await clocks("mediator", "dueSoon")).toEqual([]);
  const { nodes } = await morning<Clock>("centre-clerk", "overdue", CLOCKS);
  expect(nodes).toMatchObject([
    {
      dispute: { id: disputeId },
      daysOver: 4,
      deadline: { status: "MISSED", explanation: { countedFrom: "2026-03-03" } },
    },
  ]);
  expect(await clocks("city-supervisor", "overdue")).toEqual(["CENTRE_ACK 2026-03-05"]);
  for (const person of ["room-mediator", "shashi-clerk", "zunyi-clerk", "party-zhang", "integrator"])
    expect(await clocks(person, "overdue")).toEqual([]);
});

test("the clock of a reply is the addressee's, the target the holder's; a list is narrowed by clock, level and type", async () => {
  const { disputeId } = await chased(hub);
  hub.clock.set("2026-03-08T09:00:00+08:00");
  expect((await clocks("mediator", "dueSoon")).sort()).toEqual([
    "CENTRE_SIMPLE 2026-03-09",
    "SUPERVISION_REPLY 2026-03-09",
  ]);
  expect(await clocks("mediator", "dueSoon(codes: [SUPERVISION_REPLY])")).toEqual(["SUPERVISION_REPLY 2026-03-09"]);
  expect(await clocks("mediator", "dueSoon(filter: { levels: [MAJOR] })")).toEqual([]);
  expect(await clocks("mediator", "dueSoon(filter: { categories: [MEDICAL] })")).toEqual([]);
  expect(await clocks("mediator", `dueSoon(filter: { divisionCode: "421000" })`)).toHaveLength(2);
  expect(await clocks("mediator", `dueSoon(filter: { divisionCode: "421002" })`)).toEqual([]);
  const drive = { name: "春季排查", subject: "LIVELIHOOD", divisionCode: "421003", categories: [] } as const;
  const { campaigns } = hub.running.registry.services;
  const period = { periodFrom: "2026-03-01", periodTo: "2026-03-31" };
  const { id: campaignId } = done(await campaigns.start(head, { ...drive, ...period }));
  const ofDrive = `dueSoon(filter: { campaignId: "${campaignId}" })`;
  expect(await clocks("mediator", ofDrive)).toEqual([]);
  done(await campaigns.tag(head, { disputeId, campaignId }));
  expect(await clocks("mediator", ofDrive)).toHaveLength(2);
  const open = await morning<{ dispute: { id: string } }>("mediator", "supervisionOpen", "nodes { dispute { id } }");
  expect(open.nodes).toEqual([{ dispute: { id: disputeId } }]);
  expect(await disputes("centre-clerk", "supervisionOpen")).toEqual([disputeId]);
  expect(await disputes("room-mediator", "supervisionOpen")).toEqual([]);
});

test("what came back waits with its reason until it is sent on", async () => {
  const { disputeId, referral } = await assigned(hub);
  hub.clock.set("2026-03-03T09:00:00+08:00");
  done(
    await hub.running.registry.services.referrals.return(mediator, { referralId: referral.id, reason: "不属本会范围" }),
  );
  const back = await morning<object>("centre-clerk", "returned", "nodes { reason to { id } dispute { id } }");
  expect(back.nodes).toEqual([{ reason: "不属本会范围", to: { id: COMMITTEE }, dispute: { id: disputeId } }]);
  expect(await disputes("mediator", "returned")).toEqual([]);
  hub.clock.set("2026-03-04T09:00:00+08:00");
  await assign(hub, disputeId, "jzq-police-room");
  expect(await disputes("centre-clerk", "returned")).toEqual([]);
});

test("pages neither repeat nor skip a row, though rows of one day tie and more are added in between", async () => {
  const ids: string[] = [];
  for (let i = 0; i < 5; i += 1) ids.push((await assigned(hub)).disputeId);
  hub.clock.set("2026-03-10T09:00:00+08:00");
  const seen: string[] = [];
  let after = "";
  for (let more = true; more;) {
    const cut = after === "" ? "" : `, after: "${after}"`;
    const { nodes, pageInfo } = await morning<Clock>("centre-clerk", `overdue(first: 2${cut})`, CLOCKS);
    seen.push(...nodes.map(({ dispute }) => dispute.id));
    more = pageInfo.hasNextPage;
    after = pageInfo.endCursor ?? "";
    if (seen.length === 2) await assigned(hub);
  }
  expect([...seen].sort()).toEqual([...ids].sort());
  const { errors } = await hub.ask("centre-clerk", `{ workList { returned(after: "${after}") { nodes { id } } } }`);
  expect(errors?.[0]?.extensions?.["code"]).toBe("BAD_USER_INPUT");
});

test.each([
  ["toAcknowledge", "nodes { id dispute { number } from { name } deadlines { code } availableActions { action } }"],
  ["overdue", "nodes { deadline { code explanation { countedFrom } } dispute { number holder { name } } }"],
  [
    "supervisionOpen",
    "nodes { id addressee { name } dispute { number supervised } overdueClock { code } deadlines { code } }",
  ],
])("%s of many rows takes as many statements as of one", async (list, selection) => {
  const statements = async (): Promise<number> => {
    hub.takeStatements();
    expect((await morning("mediator", list, selection)).nodes).not.toEqual([]);
    return hub.takeStatements()["registry"]!.length;
  };
  const two = async (): Promise<void> => {
    hub.clock.set("2026-03-02T09:00:00+08:00");
    await assigned(hub);
    await chased(hub);
    hub.clock.set("2026-03-10T09:00:00+08:00");
  };
  await two();
  const few = await statements();
  await two();
  await two();
  expect(await statements()).toBe(few);
});

test("a dispute that goes on has nothing left on the list of the body that had it", async () => {
  const disputeId = await taken(hub);
  const { referrals } = hub.running.registry.services;
  const toCourt = { disputeId, toOrganizationId: "jzq-petition", legalBasis: "归口管理" };
  done(await referrals.refer(mediator, toCourt));
  expect(await disputes("petition-clerk", "toAcknowledge")).toEqual([disputeId]);
  done(await referrals.withdraw(mediator, { referralId: (await pending(hub, disputeId)).id, reason: "误发" }));
  expect(await disputes("petition-clerk", "toAcknowledge")).toEqual([]);
});
