import { personNamed } from "../../seeds/people.ts";
import { isRefusal } from "../../subgraphs/shared/errors/refusal.ts";
import { type TestHub, done, refused, startTestHub } from "../support/hub.ts";
import { COMMITTEE, assign, assigned, clerk, clockOf, head, mediator, rows, taken, told } from "./steps.ts";

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
beforeEach(() => {
  hub.clock.set("2026-03-02T09:00:00+08:00");
});
afterAll(() => hub.stop());

const service = () => hub.running.registry.services.jointMeetings;
const itemService = () => hub.running.registry.services.jointMeetingItems;
const ROOM = "jzq-police-room";
const meeting = (disputeId: string) =>
  ({
    kind: "JOINT_MEETING",
    disputeIds: [disputeId],
    leadOrganizationId: COMMITTEE,
    memberIds: [ROOM, "jzq-justice"],
    meetingOn: "2026-03-06",
  }) as const;
const decision = {
  decision: "ASSIGN",
  plan: "由区调委会受理",
  opinions: [{ organizationId: ROOM, opinion: "不属本室范围" }],
  responsibleId: COMMITTEE,
  followUpDueOn: "2026-03-20",
} as const;

/** Gives the hand-over back the day after it was sent. */
async function giveBack(person: string, referralId: string, day: string): Promise<void> {
  hub.clock.set(`${day}T09:00:00+08:00`);
  const back = { referralId, reason: "不属本单位范围" };
  done(await hub.running.registry.services.referrals.return(personNamed(person), back));
}

/** A dispute that came back from the committee and from the room. */
async function bounced(): Promise<string> {
  const { disputeId, referral } = await assigned(hub);
  await giveBack("mediator", referral.id, "2026-03-03");
  const second = await assign(hub, disputeId, ROOM);
  await giveBack("room-mediator", second.id, "2026-03-04");
  return disputeId;
}

const items = (disputeId: string) =>
  rows<{ id: string; state: string; ground: string }>(
    hub,
    `SELECT id, state, ground FROM joint_meeting_item WHERE dispute_id = $1 ORDER BY entered_at`,
    [disputeId],
  );

test("the second return puts a dispute down by itself; the meeting decides, the body signs and reports", async () => {
  const { disputeId, referral } = await assigned(hub);
  await giveBack("mediator", referral.id, "2026-03-03");
  expect(await items(disputeId)).toEqual([]);
  const second = await assign(hub, disputeId, ROOM);
  await giveBack("room-mediator", second.id, "2026-03-04");
  const [item] = await items(disputeId);
  expect(item).toMatchObject({ state: "ENTERED", ground: "RETURNED_TWICE" });

  done(await service().convene(head, meeting(disputeId)));
  const target = { itemId: item!.id };
  expect(await itemService().decide(head, { ...target, ...decision })).toMatchObject({
    code: "MEETING_AHEAD",
    facts: { meetingOn: "2026-03-06" },
  });
  hub.clock.set("2026-03-06T15:00:00+08:00");
  expect(await itemService().decide(head, { ...target, ...decision, responsibleId: "jzq-court" })).toMatchObject({
    code: "NOT_AT_THE_MEETING",
    facts: { organizationIds: ["jzq-centre", COMMITTEE, ROOM, "jzq-justice"] },
  });
  done(await itemService().decide(head, { ...target, ...decision }));
  const third = await assign(hub, disputeId, COMMITTEE);
  done(await hub.running.registry.services.referrals.accept(mediator, { referralId: third.id }));
  expect(refused(await itemService().followUp(personNamed("room-mediator"), { ...target, report: "…" }))).toBe(
    "OTHER_BODY",
  );
  expect(done(await itemService().followUp(mediator, { ...target, report: "已受理并约期调解" })).state).toBe(
    "FOLLOWED_UP",
  );
  expect(await told(hub, disputeId, "JOINT_MEETING")).toEqual([
    "JOINT_MEETING_ITEM_ENTERED",
    "JOINT_MEETING_CONVENED",
    "JOINT_MEETING_DECIDED",
    "JOINT_MEETING_FOLLOWED_UP",
  ]);
});

test("a third return enters nothing twice, and a body that signs before the meeting makes the item lapse", async () => {
  const disputeId = await bounced();
  const third = await assign(hub, disputeId, "jzq-court-room");
  await giveBack("court-mediator", third.id, "2026-03-05");
  expect(await items(disputeId)).toHaveLength(1);
  const fourth = await assign(hub, disputeId, COMMITTEE);
  done(await hub.running.registry.services.referrals.accept(mediator, { referralId: fourth.id }));
  expect(await items(disputeId)).toMatchObject([{ state: "LAPSED" }]);
});

test("returns before a body signed do not count against the next body", async () => {
  const { disputeId, referral } = await assigned(hub);
  await giveBack("mediator", referral.id, "2026-03-03");
  const second = await assign(hub, disputeId, COMMITTEE);
  hub.clock.set("2026-03-04T09:00:00+08:00");
  const { referrals } = hub.running.registry.services;
  done(await referrals.accept(mediator, { referralId: second.id }));
  const on = { disputeId, toOrganizationId: ROOM, legalBasis: "归口管理" };
  const third = done(await referrals.refer(mediator, on));
  await giveBack("room-mediator", third.id, "2026-03-05");
  expect(await items(disputeId)).toEqual([]);
});

test.each([
  ["centre-head", undefined],
  ["centre-clerk", "NOT_YOUR_ACT"],
  ["city-supervisor", "NOT_YOUR_ACT"],
  ["mediator", "NOT_YOUR_ACT"],
  ["party-zhang", "NOT_YOUR_ACT"],
])("%s convenes: %s", async (person, code) => {
  const disputeId = await bounced();
  const result = await service().convene(personNamed(person), meeting(disputeId));
  expect(isRefusal(result) ? result.code : undefined).toBe(code);
});

test("the head puts down any dispute of the division, once, for several bodies, and may put it off", async () => {
  const disputeId = await taken(hub);
  expect(refused(await service().convene(head, { ...meeting(disputeId), memberIds: [] }))).toBe("TOO_FEW_BODIES");
  expect(refused(await service().convene(head, { ...meeting(disputeId), kind: "CROSS_BOUNDARY" }))).toBe(
    "ONE_DIVISION",
  );
  expect(refused(await service().convene(head, { ...meeting(disputeId), disputeIds: [] }))).toBe("AGENDA_SIZE");
  const across = { ...meeting(disputeId), kind: "CROSS_BOUNDARY", memberIds: ["ssq-centre"] } as const;
  done(await service().convene(head, across));
  expect(refused(await service().convene(head, across))).toBe("WRONG_STATE");
  const [item] = await items(disputeId);
  done(await itemService().adjourn(head, { itemId: item!.id }));
  done(await service().convene(head, meeting(disputeId)));
  expect(await items(disputeId)).toMatchObject([{ state: "ON_AGENDA", ground: "HEAD" }]);
  // The neighbouring centre was at the table, so it sees the dispute; a stranger does not.
  const query = `query($id: ID!) { dispute(id: $id) { jointMeetingItems { state } } }`;
  const seen = async (person: string) => (await hub.ask(person, query, { id: disputeId })).data["dispute"];
  expect(await seen("shashi-clerk")).toEqual({ jointMeetingItems: [{ state: "ON_AGENDA" }] });
  expect(await seen("zunyi-clerk")).toBeNull();
  expect(await seen("party-zhang")).toEqual({ jointMeetingItems: [] });
});

const clocksOf = async (disputeId: string) => {
  const codes = ["JOINT_MEETING_CONVENE", "JOINT_MEETING_DECIDE", "JOINT_MEETING_FOLLOW_UP"];
  const found = await Promise.all(codes.map((code) => clockOf(hub, disputeId, code)));
  return found.map((clock) => clock && `${clock.status} ${clock.due_on}`);
};

test("an item waits by a clock at each step: to be convened, to be decided after the meeting, to be reported by the day it named", async () => {
  const disputeId = await bounced();
  // Put down on Wednesday 4 March; five working days.
  expect(await clocksOf(disputeId)).toEqual(["RUNNING 2026-03-11", undefined, undefined]);
  done(await service().convene(head, meeting(disputeId)));
  // The meeting is on Friday 6 March; three working days.
  expect(await clocksOf(disputeId)).toEqual(["MET 2026-03-11", "RUNNING 2026-03-11", undefined]);

  const [item] = await items(disputeId);
  hub.clock.set("2026-03-06T09:00:00+08:00");
  done(await itemService().adjourn(head, { itemId: item!.id }));
  expect(await clocksOf(disputeId)).toEqual(["RUNNING 2026-03-13", "CANCELLED 2026-03-11", undefined]);
  done(await service().convene(head, { ...meeting(disputeId), meetingOn: "2026-03-13" }));
  hub.clock.set("2026-03-13T15:00:00+08:00");
  // Sunday 22 March was named, and stands.
  done(await itemService().decide(head, { itemId: item!.id, ...decision, followUpDueOn: "2026-03-22" }));
  expect(await clocksOf(disputeId)).toEqual(["MET 2026-03-13", "MET 2026-03-18", "RUNNING 2026-03-22"]);

  hub.clock.set("2026-03-23T09:00:00+08:00");
  expect(await hub.running.registry.turning.run()).toBeGreaterThan(0);
  expect(await told(hub, disputeId, "DEADLINE_TURNED")).toEqual(["DEADLINE_TURNED", "DEADLINE_TURNED"]);
  // The centre holds it; whom the meeting named is late, and nobody else who sat there.
  expect(await lateFor("JOINT_MEETING_FOLLOW_UP", disputeId)).toEqual(["centre-head", "mediator"]);
  done(await itemService().followUp(mediator, { itemId: item!.id, report: "已受理" }));
  expect(await clocksOf(disputeId)).toEqual(["MET 2026-03-13", "MET 2026-03-18", "MISSED 2026-03-22"]);
});

/** In whose list of what is late a clock of a dispute stands. */
async function lateFor(code: string, disputeId: string): Promise<string[]> {
  const query = `{ workList { overdue(codes: [${code}], first: 100) { nodes { dispute { id } } } } }`;
  interface Late {
    workList: { overdue: { nodes: { dispute: { id: string } }[] } };
  }
  const listed: string[] = [];
  for (const person of ["centre-head", "shashi-clerk", "mediator", "room-mediator"]) {
    const { nodes } = (await hub.ask<Late>(person, query)).data.workList.overdue;
    if (nodes.some(({ dispute }) => dispute.id === disputeId)) listed.push(person);
  }
  return listed;
}

test("a meeting is for a centre to convene and for its convener to bring to an end, whoever holds the dispute meanwhile", async () => {
  const disputeId = await taken(hub);
  done(await service().convene(head, { ...meeting(disputeId), memberIds: [ROOM, "ssq-centre"] }));
  hub.clock.set("2026-03-12T09:00:00+08:00");
  expect(await lateFor("JOINT_MEETING_DECIDE", disputeId)).toEqual(["centre-head"]);

  const [item] = await items(disputeId);
  done(await itemService().adjourn(head, { itemId: item!.id }));
  hub.clock.set("2026-03-20T09:00:00+08:00");
  expect(await lateFor("JOINT_MEETING_CONVENE", disputeId)).toEqual(["centre-head"]);

  // The centre that sat at the table convenes the next one, on a dispute of another division than its own.
  const neighbour = { ...personNamed("shashi-clerk"), post: "CENTRE_HEAD" } as const;
  done(await service().convene(neighbour, { ...meeting(disputeId), meetingOn: "2026-03-23" }));
  hub.clock.set("2026-03-27T09:00:00+08:00");
  expect(await lateFor("JOINT_MEETING_DECIDE", disputeId)).toEqual(["centre-head", "shashi-clerk"]);
});

/** A dispute the clerk settled at the window. */
async function settled(): Promise<string> {
  const { registry } = hub.running;
  const { disputeId, referral } = await assigned(hub);
  done(await registry.services.referrals.withdraw(clerk, { referralId: referral.id, reason: "窗口当场谈妥" }));
  done(await registry.services.triage.settleOnTheSpot(clerk, { disputeId, form: "ORAL" }));
  return disputeId;
}

test("nobody convenes on a dispute that is closed, and is told what would be possible", async () => {
  const disputeId = await settled();
  const { closing } = hub.running.registry.services;
  done(await closing.close(clerk, { disputeId }));
  const closed = { code: "DISPUTE_CLOSED", type: "WrongState", path: ["disputeIds"] };
  const refusal = await service().convene(head, meeting(disputeId));
  expect(refusal).toMatchObject({ ...closed, facts: { state: "CLOSED", allowed: ["REOPEN", "ARCHIVE"] } });
  done(await closing.archive(clerk, { disputeId, fileNumber: "2026-调-0001" }));
  const archived = await service().convene(head, meeting(disputeId));
  expect(archived).toMatchObject({ ...closed, facts: { state: "ARCHIVED", allowed: [] } });
  expect(await items(disputeId)).toEqual([]);
});

test.each([
  ["on the agenda", false, ["MET 2026-03-09", "CANCELLED 2026-03-11", undefined]],
  ["put off", true, ["CANCELLED 2026-03-09", "CANCELLED 2026-03-11", undefined]],
])(
  "an item %s lapses with the closing of its dispute, and nobody owes anything for it",
  async (_where, putOff, ends) => {
    const disputeId = await settled();
    done(await service().convene(head, meeting(disputeId)));
    const [item] = await items(disputeId);
    if (putOff) done(await itemService().adjourn(head, { itemId: item!.id }));
    const { closing } = hub.running.registry.services;
    done(await closing.close(clerk, { disputeId }));
    expect(await items(disputeId)).toMatchObject([{ state: "LAPSED" }]);
    expect(await clocksOf(disputeId)).toEqual(putOff ? ends : [undefined, ...ends.slice(1)]);
    expect((await told(hub, disputeId, "JOINT_MEETING")).at(-1)).toBe("JOINT_MEETING_ITEM_LAPSED");
    done(await closing.archive(clerk, { disputeId, fileNumber: "2026-调-0002" }));
  },
);

test("the bodies at the table find the item in their list, with what they may do", async () => {
  const disputeId = await bounced();
  done(await service().convene(head, meeting(disputeId)));
  hub.clock.set("2026-03-06T15:00:00+08:00");
  const [item] = await items(disputeId);
  done(await itemService().decide(head, { itemId: item!.id, ...decision }));
  const query = `{ jointMeetingItems(states: [DECIDED], first: 100) { nodes { id plan opinions { opinion organization { id } }
    responsible { id } meeting { meetingOn lead { id } members { id } } availableActions { action available } } } }`;
  interface Answer {
    jointMeetingItems: { nodes: { id: string; availableActions: { action: string; available: boolean }[] }[] };
  }
  const seen = async (person: string) =>
    (await hub.ask<Answer>(person, query)).data.jointMeetingItems.nodes.find(({ id }) => id === item!.id);
  expect(await seen("mediator")).toMatchObject({
    plan: "由区调委会受理",
    opinions: [{ opinion: "不属本室范围", organization: { id: ROOM } }],
    responsible: { id: COMMITTEE },
    meeting: { meetingOn: "2026-03-06", lead: { id: COMMITTEE }, members: [{ id: ROOM }, { id: "jzq-justice" }] },
  });
  const may = async (person: string) =>
    (await seen(person))!.availableActions.filter(({ available }) => available).map(({ action }) => action);
  expect(await may("mediator")).toEqual(["FOLLOW_UP"]);
  expect(await may("room-mediator")).toEqual([]);
  expect(await seen("judge")).toBeUndefined();
});
