import { personNamed } from "../../seeds/people.ts";
import { isRefusal } from "../../subgraphs/shared/errors/refusal.ts";
import { type TestHub, done, refused, startTestHub } from "../support/hub.ts";
import { clerk, head, mediator, rows, taken, told } from "./steps.ts";

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
beforeEach(() => {
  hub.clock.set("2026-03-02T09:00:00+08:00");
});
afterAll(() => hub.stop());

const service = () => hub.running.registry.services.leadResponsibilities;
const petitionHead = { scope: "HANDLING", organizationId: "jzq-petition", post: "BODY_HEAD" } as const;
const appoint = { ...petitionHead, dueOn: "2026-03-31", reason: "涉及多户，久拖未决" } as const;

const QUERY = `query($id: ID!) { dispute(id: $id) { holder { id } leadResponsibilities { state scope post dueOn overdue
  endReason organization { id } availableActions { action available } } } }`;
interface Answer {
  dispute: { leadResponsibilities: { state: string; overdue: boolean }[] } | null;
}
const asked = async (person: string, id: string) => (await hub.ask<Answer>(person, QUERY, { id })).data.dispute;

test("a post answers, another takes over, and it ends with the dispute; the holder stays the holder", async () => {
  const disputeId = await taken(hub);
  expect((await hub.ask<Answer>("petition-clerk", QUERY, { id: disputeId })).data.dispute).toBeNull();
  done(await service().appoint(head, { disputeId, ...appoint }));
  await hub.settle();
  // The body that answers sees what it answers for, here and at the other agencies.
  expect(await asked("petition-clerk", disputeId)).toMatchObject({ leadResponsibilities: [{ post: "BODY_HEAD" }] });
  const copies: object[] = await hub.running.petition.foundations.db.query(
    `SELECT 1 FROM dispute_relation WHERE dispute_id = $1 AND organization_id = 'jzq-petition'`,
    [disputeId],
  );
  expect(copies).toHaveLength(1);

  expect(await service().appoint(head, { disputeId, ...appoint })).toMatchObject({ code: "APPOINTED_ALREADY" });
  const investigation = { ...appoint, scope: "INVESTIGATION", organizationId: "jzq-justice" } as const;
  // A minute later: rows of one instant have no order among them.
  hub.clock.set("2026-03-02T09:01:00+08:00");
  done(await service().appoint(head, { disputeId, ...investigation }));
  hub.clock.set("2026-04-01T09:00:00+08:00");
  expect(await asked("party-zhang", disputeId)).toMatchObject({
    leadResponsibilities: [{ overdue: true }, { overdue: true }],
  });
  done(await service().appoint(head, { disputeId, ...appoint, post: "DEPUTY_HEAD", dueOn: "2026-04-30" }));
  const { db } = hub.running.registry.foundations;
  await db.query(`UPDATE dispute SET state = 'RESOLVED' WHERE id = $1`, [disputeId]);
  done(await hub.running.registry.services.closing.close(clerk, { disputeId }));
  // Why it ended is for the centre, the body that was appointed and the parties.
  expect(await asked("mediator", disputeId)).toMatchObject({
    leadResponsibilities: [{ state: "REPLACED", endReason: null }, { endReason: null }, {}],
  });
  expect(await asked("centre-clerk", disputeId)).toMatchObject({
    holder: { id: "jzq-committee" },
    leadResponsibilities: [
      { state: "REPLACED", post: "BODY_HEAD", overdue: false, endReason: appoint.reason },
      { state: "ENDED", scope: "INVESTIGATION", organization: { id: "jzq-justice" } },
      { state: "ENDED", post: "DEPUTY_HEAD", dueOn: "2026-04-30" },
    ],
  });
  expect(await told(hub, disputeId, "LEAD_RESPONSIBILITY")).toEqual([
    "LEAD_RESPONSIBILITY_APPOINTED",
    "LEAD_RESPONSIBILITY_APPOINTED",
    "LEAD_RESPONSIBILITY_ENDED",
    "LEAD_RESPONSIBILITY_APPOINTED",
    "LEAD_RESPONSIBILITY_ENDED",
    "LEAD_RESPONSIBILITY_ENDED",
  ]);
  expect(refused(await service().appoint(head, { disputeId, ...appoint, dueOn: "2026-05-30" }))).toBe("DISPUTE_CLOSED");
});

test.each([
  ["centre-head", undefined],
  ["centre-clerk", "NOT_YOUR_ACT"],
  ["city-supervisor", "NOT_YOUR_ACT"],
  ["committee-head", "NOT_YOUR_ACT"],
  ["party-zhang", "NOT_YOUR_ACT"],
  ["developer", "NOT_YOUR_ACT"],
  ["judge", "NOT_YOUR_ACT"],
  ["zunyi-clerk", "NOT_YOUR_ACT"],
  ["integrator", "NOT_YOUR_ACT"],
])("%s appoints a leading post: %s", async (person, code) => {
  const disputeId = await taken(hub);
  const result = await service().appoint(personNamed(person), { disputeId, ...appoint });
  expect(isRefusal(result) ? result.code : undefined).toBe(code);
});

test("the head relieves a post with a reason, once; others are told what they may know", async () => {
  const disputeId = await taken(hub);
  const { id: leadResponsibilityId, version } = done(await service().appoint(head, { disputeId, ...appoint }));
  const relieve = { leadResponsibilityId, reason: "已移交专项工作组" };
  expect(refused(await service().relieve(mediator, relieve))).toBe("NOT_YOUR_ACT");
  expect(refused(await service().relieve(personNamed("judge"), relieve))).toBe("NOT_YOUR_ACT");
  expect(refused(await service().relieve(head, { ...relieve, expectedVersion: version + 1 }))).toBe("STALE_VERSION");
  const first = done(await service().relieve(head, { ...relieve, idempotencyKey: "relieved" }));
  expect(first).toMatchObject({ state: "RELIEVED", endReason: relieve.reason });
  expect(done(await service().relieve(head, { ...relieve, idempotencyKey: "relieved" })).id).toBe(first.id);
  expect(refused(await service().relieve(head, relieve))).toBe("WRONG_STATE");
});

test("a body finds on its working list what its leading post answers for, and nobody else's", async () => {
  const disputeId = await taken(hub);
  done(await service().appoint(head, { disputeId, ...appoint, organizationId: "ssq-centre" }));
  await hub.settle();
  const list = (filter = ""): string =>
    `{ workList { leadResponsibilities(first: 5 ${filter}) { nodes { dueOn dispute { id } } } } }`;
  interface List {
    workList: { leadResponsibilities: { nodes: { dispute: { id: string } }[] } };
  }
  const mine = async (person: string, filter?: string) =>
    (await hub.ask<List>(person, list(filter))).data.workList.leadResponsibilities.nodes.map(
      ({ dispute }) => dispute.id,
    );
  expect(await mine("shashi-clerk")).toEqual([disputeId]);
  expect(await mine("shashi-clerk", `filter: { divisionCode: "421003" }`)).toEqual([disputeId]);
  expect(await mine("shashi-clerk", `filter: { divisionCode: "421002" }`)).toEqual([]);
  expect(await mine("shashi-clerk", "filter: { categories: [MEDICAL] }")).toEqual([]);
  expect(await mine("centre-head")).toEqual([]);
  expect(await mine("integrator")).toEqual([]);
});

test("a sealed dispute is given to no body it is not open to, and the table has no room for a person", async () => {
  const disputeId = await taken(hub);
  const seal = { disputeId, ground: "JUVENILE_RECORD", openTo: [] } as const;
  done(await hub.running.registry.services.seals.seal(head, seal));
  expect(refused(await service().appoint(head, { disputeId, ...appoint }))).toBe("SEALED_TO_BODY");
  done(await service().appoint(head, { disputeId, ...appoint, organizationId: "jzq-committee" }));
  const columns = await rows<{ column_name: string }>(
    hub,
    `SELECT column_name FROM information_schema.columns WHERE table_name = 'lead_responsibility' AND column_name ~ 'person|name'`,
  );
  expect(columns).toEqual([]);
});
