import { personNamed } from "../../seeds/people.ts";
import { isRefusal } from "../../subgraphs/shared/errors/refusal.ts";
import { type TestHub, done, refused, startTestHub } from "../support/hub.ts";
import { COMMITTEE, assigned, chased, clerk, clockOf, head, mediator, supervisor, taken, told } from "./steps.ts";

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
beforeEach(() => {
  hub.clock.set("2026-03-02T09:00:00+08:00");
});
afterAll(() => hub.stop());

const service = () => hub.running.registry.services.supervision;
const demand = "请说明未签收的原因并限期签收";

test("a late signature is chased, the reply rejected once, then accepted and seen through", async () => {
  const { disputeId } = await assigned(hub);
  const late = await clockOf(hub, disputeId, "CENTRE_ACK");
  const overdue = { disputeId, trigger: "OVERDUE", deadlineId: late!.id, addresseeId: COMMITTEE, demand } as const;
  // Sent on Monday, three working days: Thursday is the last day.
  hub.clock.set("2026-03-05T17:00:00+08:00");
  expect(await service().issue(head, overdue)).toMatchObject({
    code: "CLOCK_NOT_OVERDUE",
    facts: { dueOn: "2026-03-05" },
  });

  hub.clock.set("2026-03-06T09:00:00+08:00");
  const notice = done(await service().issue(head, overdue));
  // Five working days after Friday, 6 March.
  expect(notice).toMatchObject({ state: "ISSUED", replyDueOn: "2026-03-13" });
  expect(await clockOf(hub, disputeId, "SUPERVISION_REPLY")).toMatchObject({ due_on: "2026-03-13", status: "RUNNING" });

  const noticeId = notice.id;
  hub.clock.set("2026-03-09T09:00:00+08:00");
  done(await service().reply(mediator, { noticeId, text: "正在研究" }));
  expect(await clockOf(hub, disputeId, "SUPERVISION_REPLY")).toMatchObject({ status: "MET" });
  const rejected = done(await service().rejectReply(head, { noticeId, reason: "没有说明何时签收" }));
  expect(rejected).toMatchObject({ state: "REPLY_REJECTED", replyDueOn: "2026-03-16" });
  done(await service().reply(mediator, { noticeId, text: "今日签收" }));
  done(await service().acceptReply(head, { noticeId }));
  const closed = done(await service().close(head, { noticeId, reason: "已签收" }));
  expect(closed.replies).toMatchObject([
    { text: "正在研究", accepted: false, reason: "没有说明何时签收" },
    { text: "今日签收", accepted: true },
  ]);
  expect(await told(hub, disputeId, "SUPERVISION")).toEqual([
    "SUPERVISION_ISSUED",
    "SUPERVISION_REPLIED",
    "SUPERVISION_REPLY_REJECTED",
    "SUPERVISION_REPLIED",
    "SUPERVISION_REPLY_ACCEPTED",
    "SUPERVISION_CLOSED",
  ]);
});

test.each([
  ["centre-head", undefined],
  ["city-supervisor", undefined],
  ["centre-clerk", "NOT_YOUR_ACT"],
  ["mediator", "NOT_YOUR_ACT"],
  ["party-zhang", "NOT_YOUR_ACT"],
  ["developer", "NOT_YOUR_ACT"],
  ["judge", "NOT_YOUR_ACT"],
  ["zunyi-clerk", "NOT_YOUR_ACT"],
  ["integrator", "NOT_YOUR_ACT"],
])("%s issues a notice: %s", async (person, code) => {
  const disputeId = await taken(hub);
  const order = { disputeId, trigger: "ORDER", addresseeId: COMMITTEE, demand } as const;
  const result = await service().issue(personNamed(person), order);
  expect(isRefusal(result) ? result.code : undefined).toBe(code);
});

test("the body replies, the issuer decides, and neither does the other's part", async () => {
  const { id: noticeId } = await chased(hub);
  expect(await service().reply(clerk, { noticeId, text: "…" })).toMatchObject({
    code: "OTHER_BODY",
    facts: { organizationId: COMMITTEE },
  });
  expect(refused(await service().reply(personNamed("judge"), { noticeId, text: "…" }))).toBe("NOTICE_NOT_FOUND");
  done(await service().reply(mediator, { noticeId, text: "已约双方周四调解" }));
  expect(refused(await service().acceptReply(mediator, { noticeId }))).toBe("NOT_YOUR_ACT");
  // The city did not write this notice.
  expect(refused(await service().acceptReply(supervisor, { noticeId }))).toBe("OTHER_BODY");
  expect(refused(await service().acceptReply(clerk, { noticeId }))).toBe("NOT_YOUR_ACT");
  expect(refused(await service().close(head, { noticeId, reason: "…" }))).toBe("WRONG_STATE");
});

test("a stranger, one's own body, a second open notice and a closed dispute are not chased", async () => {
  const { id, disputeId, replyDueOn } = await chased(hub);
  const order = { disputeId, trigger: "ORDER", addresseeId: COMMITTEE, demand } as const;
  expect(await service().issue(head, order)).toMatchObject({
    code: "NOTICE_OPEN",
    facts: { noticeId: id, replyDueOn },
  });
  expect(await service().issue(head, { ...order, addresseeId: "jzq-court" })).toMatchObject({
    code: "BODY_NOT_CONCERNED",
    facts: { organizationIds: ["jzq-centre", COMMITTEE] },
  });
  expect(refused(await service().issue(head, { ...order, addresseeId: "jzq-centre" }))).toBe("OWN_BODY");
  expect(refused(await service().issue(head, { ...order, trigger: "OVERDUE" }))).toBe("CLOCK_NOT_NAMED");
  await hub.running.registry.foundations.db.query(`UPDATE dispute SET state = 'CLOSED' WHERE id = $1`, [disputeId]);
  expect(refused(await service().issue(supervisor, { ...order, addresseeId: "jzq-centre" }))).toBe("DISPUTE_CLOSED");
});

test("everybody who sees the dispute sees the flag; what was written only the centre and the body", async () => {
  const { id, disputeId } = await chased(hub);
  const query = `query($id: ID!) { dispute(id: $id) { supervised supervisionNotices { demand addressee { id }
    deadlines { code } availableActions { action available } } } }`;
  interface Answer {
    dispute: { supervised: boolean; supervisionNotices: { availableActions: object[] }[] };
  }
  const seen = async (person: string) => (await hub.ask<Answer>(person, query, { id: disputeId })).data.dispute;
  expect(await seen("mediator")).toMatchObject({
    supervised: true,
    supervisionNotices: [
      { demand: "请说明进展", addressee: { id: COMMITTEE }, deadlines: [{ code: "SUPERVISION_REPLY" }] },
    ],
  });
  expect((await seen("mediator")).supervisionNotices[0]!.availableActions).toContainEqual({
    action: "REPLY",
    available: true,
  });
  expect(await seen("party-zhang")).toEqual({ supervised: true, supervisionNotices: [] });
  done(await service().withdraw(head, { noticeId: id, reason: "已签收" }));
  expect(await seen("party-zhang")).toMatchObject({ supervised: false });
  expect((await seen("centre-clerk")).supervisionNotices).toHaveLength(1);
});
