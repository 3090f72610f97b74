import { personNamed } from "../../seeds/people.ts";
import { type TestHub, done, refused, startTestHub } from "../support/hub.ts";
import { head, li, mediator, morningOf, stepsOn, zhang } from "./steps.ts";

let hub: TestHub;
let steps: ReturnType<typeof stepsOn>;
beforeAll(async () => {
  hub = await startTestHub();
  steps = stepsOn(hub);
});
beforeEach(() => {
  hub.clock.set(morningOf("2026-03-02"));
});
afterAll(() => hub.stop());

const relative = { mediatorId: "m-linhemu", ground: "PARTY_OR_RELATIVE", reason: "调解员与对方系表亲" } as const;

test("asked for, the case waits; granted, the replacement goes on and the other does not come back", async () => {
  const opened = await steps.mediating();
  const { caseId } = opened;
  const { recusals, cases } = hub.running.mediation.services;
  hub.clock.set(morningOf("2026-03-03"));
  const asked = done(await recusals.request(zhang, { caseId, ...relative }));
  expect(asked).toMatchObject({ state: "REQUESTED", askedBy: "PARTY", partyId: opened.partyIds[0] });

  const facts = { recusalId: asked.id, mediatorId: "m-linhemu", requestedOn: "2026-03-03" };
  expect(await steps.sit(opened)).toMatchObject({ code: "RECUSAL_PENDING", facts });
  const named = { caseId, mediatorIds: ["m-fangzhengyan"], chosenBy: "COMMITTEE" } as const;
  // Who mediates is decided with the request, not past it; in this state the table does not even offer it.
  expect(refused(await cases.assignMediator(head, named))).toBe("WRONG_STATE");

  const decision = { recusalId: asked.id, reason: "确有亲属关系" };
  expect(await recusals.grant(mediator, { ...decision, replacementId: "m-fangzhengyan" })).toMatchObject({
    code: "NOT_YOUR_ACT",
    facts: { posts: ["COMMITTEE_HEAD"] },
  });
  expect(refused(await recusals.grant(head, decision))).toBe("NO_REPLACEMENT");
  done(await recusals.grant(head, { ...decision, replacementId: "m-fangzhengyan" }));
  expect(await steps.refresh(caseId)).toMatchObject({ state: "MEDIATING", mediatorIds: ["m-fangzhengyan"] });

  // The one who stepped aside is no mediator of the case any more, and is not named again.
  expect(refused(await steps.sit(opened))).toBe("NOT_THE_MEDIATOR");
  const byNewOne = done(
    await recusals.request(li, { caseId, ...relative, mediatorId: "m-fangzhengyan", ground: "OTHER_RELATION" }),
  );
  expect(
    await recusals.grant(head, { recusalId: byNewOne.id, reason: "自行回避", replacementId: "m-linhemu" }),
  ).toMatchObject({ code: "RECUSED", facts: { mediatorIds: ["m-linhemu"] } });
  // Nobody rejects a request about themselves.
  expect(refused(await recusals.reject(head, { recusalId: byNewOne.id, reason: "无关系" }))).toBe("OWN_CAUSE");
});

test("before the first sitting, too, nobody is named while a request waits; rejected, it is not repeated", async () => {
  const opened = await steps.taken();
  const { caseId } = opened;
  const { recusals, cases } = hub.running.mediation.services;
  const { id: recusalId } = done(await recusals.request(mediator, { caseId, ...relative, ground: "INTEREST" }));
  const named = { caseId, mediatorIds: ["m-fangzhengyan"], chosenBy: "COMMITTEE" } as const;
  expect(await cases.assignMediator(head, named)).toMatchObject({ code: "RECUSAL_PENDING", facts: { recusalId } });
  expect(await recusals.request(zhang, { caseId, ...relative })).toMatchObject({ code: "RECUSAL_PENDING" });
  done(await recusals.reject(head, { recusalId, reason: "不影响公正" }));
  expect(await recusals.request(mediator, { caseId, ...relative, ground: "INTEREST" })).toMatchObject({
    code: "DECIDED_BEFORE",
    facts: { recusalId, decisionReason: "不影响公正" },
  });
  expect(done(await steps.sit(opened))).toMatchObject({ number: 1 });
});

test("a party that stops while the request waits ends the case, and the request with it", async () => {
  const opened = await steps.mediating();
  const { recusals } = hub.running.mediation.services;
  const { id: recusalId } = done(await recusals.request(zhang, { caseId: opened.caseId, ...relative }));
  done(await steps.says(opened, opened.partyIds[1], "WITHDRAWN"));
  expect(await recusals.reject(head, { recusalId, reason: "无关系" })).toMatchObject({
    code: "WRONG_STATE",
    facts: { state: "LAPSED", allowed: [] },
  });
});

test("a request names a mediator of the case, and who is not of it finds nothing", async () => {
  const opened = await steps.mediating();
  const { caseId } = opened;
  const { recusals } = hub.running.mediation.services;
  expect(await recusals.request(zhang, { caseId, ...relative, mediatorId: "m-fangzhengyan" })).toMatchObject({
    code: "NOT_NAMED",
    facts: { mediatorIds: ["m-linhemu"] },
  });
  expect(refused(await recusals.request(personNamed("shashi-mediator"), { caseId, ...relative }))).toBe(
    "CASE_NOT_FOUND",
  );
  const { id: recusalId } = done(await recusals.request(zhang, { caseId, ...relative }));
  const elsewhere = { ...head, organizationId: "ssq-centre" };
  expect(refused(await recusals.grant(elsewhere, { recusalId, reason: "准许" }))).toBe("RECUSAL_NOT_FOUND");
});

test("nobody asked, and the head names another mediator: the case goes on at once", async () => {
  const opened = await steps.mediating();
  const { caseId } = opened;
  const { recusals, recusalOrders } = hub.running.mediation.services;
  const order = { caseId, mediatorId: "m-linhemu", ground: "FAULT", reason: "调解中偏袒一方" } as const;
  expect(await recusalOrders.order(mediator, order)).toMatchObject({
    code: "NOT_YOUR_ACT",
    facts: { posts: ["COMMITTEE_HEAD"] },
  });
  expect(refused(await recusalOrders.order({ ...head, organizationId: "ssq-centre" }, order))).toBe("CASE_NOT_FOUND");
  expect(refused(await recusalOrders.order(head, order))).toBe("NO_REPLACEMENT");
  const ordered = done(await recusalOrders.order(head, { ...order, replacementId: "m-fangzhengyan" }));
  expect(ordered).toMatchObject({ state: "GRANTED", askedBy: "NOBODY", replacementId: "m-fangzhengyan" });
  expect(await steps.refresh(caseId)).toMatchObject({ state: "MEDIATING", mediatorIds: ["m-fangzhengyan"] });
  expect(refused(await steps.sit(opened))).toBe("NOT_THE_MEDIATOR");
  expect(refused(await recusalOrders.order(head, { ...order, replacementId: "m-fangzhengyan" }))).toBe("NOT_NAMED");
  // What a party asked is decided, and not ordered past the party.
  const about = { caseId, ...relative, mediatorId: "m-fangzhengyan" };
  const { id: recusalId } = done(await recusals.request(zhang, about));
  expect(await recusalOrders.order(head, { ...order, mediatorId: "m-fangzhengyan" })).toMatchObject({
    code: "RECUSAL_PENDING",
    facts: { recusalId },
  });
});

test("an order names somebody of the committee who has not stepped aside, and comes too late for a case that is over", async () => {
  const opened = await steps.mediating();
  const { caseId } = opened;
  const { recusalOrders, cases } = hub.running.mediation.services;
  const order = { caseId, ground: "FAULT", reason: "调解中偏袒一方" } as const;
  const out = { ...order, mediatorId: "m-linhemu" };
  // A mediator of another committee has no appointment here.
  expect(refused(await recusalOrders.order(head, { ...out, replacementId: "m-dengjieyou" }))).toBe("NOT_A_MEDIATOR");
  done(await recusalOrders.order(head, { ...out, replacementId: "m-fangzhengyan" }));
  const back = { ...order, mediatorId: "m-fangzhengyan", replacementId: "m-linhemu" };
  expect(await recusalOrders.order(head, back)).toMatchObject({
    code: "RECUSED",
    facts: { mediatorIds: ["m-linhemu"] },
  });
  done(await cases.terminate(head, { caseId, ground: "NO_AGREEMENT", routesTold: ["JUDICIAL"] }));
  expect(refused(await recusalOrders.order(head, { ...back, replacementId: "m-caiyicheng" }))).toBe("CASE_ENDED");
});

test("an order stands in the timeline as decided by the head, never as asked for", async () => {
  const { caseId, disputeId } = await steps.mediating();
  const order = { caseId, mediatorId: "m-linhemu", ground: "FAULT", reason: "调解中偏袒一方" } as const;
  done(await hub.running.mediation.services.recusalOrders.order(head, { ...order, replacementId: "m-fangzhengyan" }));
  await hub.settle();
  const QUERY = `query ($id: ID!) { dispute(id: $id) { timeline(first: 9, kinds: [RECUSAL_REQUESTED, RECUSAL_DECIDED]) {
    nodes { kind post facts { name value } } } } }`;
  const { data } = await hub.ask<{ dispute: { timeline: { nodes: object[] } } }>("party-zhang", QUERY, {
    id: disputeId,
  });
  expect(data.dispute.timeline.nodes).toMatchObject([{ kind: "RECUSAL_DECIDED", post: "COMMITTEE_HEAD" }]);
  expect(JSON.stringify(data)).not.toContain("偏袒");
});

test("the front-end is told why it has to wait, and only the head reads what the request rests on", async () => {
  const opened = await steps.mediating();
  done(await hub.running.mediation.services.recusals.request(zhang, { caseId: opened.caseId, ...relative }));
  await hub.settle();
  const QUERY = `query ($id: ID!) { dispute(id: $id) { mediationCases {
    recusals { ground reason mediator { id } availableActions { action available } }
    availableActions { action available reason { code } } } } }`;
  interface Shown {
    readonly dispute: {
      readonly mediationCases: readonly {
        readonly recusals: readonly { reason: string | null; availableActions: object[] }[] | null;
        readonly availableActions: readonly { action: string; reason: { code: string } | null }[];
      }[];
    };
  }
  const shown = async (person: string) => {
    const { data } = await hub.ask<Shown>(person, QUERY, { id: opened.disputeId });
    return data.dispute.mediationCases[0]!;
  };
  const ofMediator = await shown("mediator");
  expect(ofMediator.availableActions.find(({ action }) => action === "HOLD_SESSION")?.reason?.code).toBe(
    "RECUSAL_PENDING",
  );
  expect(ofMediator.availableActions.find(({ action }) => action === "TERMINATE")?.reason).toBeNull();
  expect(ofMediator.recusals?.map(({ reason }) => reason)).toEqual([null]);
  const ofHead = await shown("committee-head");
  expect(ofHead.recusals).toMatchObject([
    {
      ground: "PARTY_OR_RELATIVE",
      reason: relative.reason,
      availableActions: [
        { action: "GRANT", available: true },
        { action: "REJECT", available: true },
      ],
    },
  ]);
  expect((await shown("centre-clerk")).recusals).toBeNull();
});
