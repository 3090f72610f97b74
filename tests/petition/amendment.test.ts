import { personNamed } from "../../seeds/people.ts";
import { isRefusal } from "../../subgraphs/shared/errors/refusal.ts";
import { ask } from "../support/ask.ts";
import { type TestHub, done, refused, startTestHub } from "../support/hub.ts";
import { BUREAU, appeal, askPetition, clerk, plain, rows } from "./steps.ts";

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.stop());

const services = () => hub.running.petition.services;
const registered = async (change: object = {}): Promise<string> =>
  done(await services().registration.register(clerk, { ...plain, ...change })).id;
const amend = (petitionId: string, change: object, viewer = clerk) =>
  services().amendments.amend(viewer, { petitionId, reason: "登记有误", ...change });

const AMENDMENTS = `amendments { attribute former reason amendedOn }`;
const shown = async (person: string, id: string) => {
  const query = `query($id: ID!) { petition(id: $id) { field channel representatives ${AMENDMENTS} } }`;
  return (await askPetition<{ petition: object | null }>(hub, person, query, { id })).data.petition;
};

test("what was entered wrongly is put right, and what it had been is kept with the reason", async () => {
  const petitionId = await registered({ channel: "VISIT", numberOfPetitioners: 6, representatives: 3 });
  done(await amend(petitionId, { field: "ENVIRONMENT", channel: "LETTER" }));
  const entry = { reason: "登记有误", amendedOn: "2026-03-02" };
  expect(await shown("petition-clerk", petitionId)).toEqual({
    ...{ field: "ENVIRONMENT", channel: "LETTER", representatives: null },
    amendments: [
      { ...entry, attribute: "CHANNEL", former: "VISIT" },
      { ...entry, attribute: "FIELD", former: null },
      { ...entry, attribute: "REPRESENTATIVES", former: "3" },
    ],
  });
  expect(refused(await amend(petitionId, { field: "ENVIRONMENT" }))).toBe("NOTHING_AMENDED");
  expect(refused(await amend(petitionId, { representatives: 2 }))).toBe("NO_GROUP_VISIT");
  expect(refused(await amend(petitionId, { channel: "VISIT" }))).toBe("REPRESENTATIVES_MISSING");
});

test("the same key amends once, and a version that was changed meanwhile is refused", async () => {
  const petitionId = await registered();
  const once = { field: "HEALTH", idempotencyKey: "amended-once", expectedVersion: 1 };
  done(await amend(petitionId, once));
  done(await amend(petitionId, once));
  expect(await rows(hub, `SELECT 1 FROM petition_amendment WHERE petition_id = $1`, [petitionId])).toHaveLength(1);
  expect(await amend(petitionId, { field: "EDUCATION", expectedVersion: 1 })).toMatchObject({
    code: "STALE_VERSION",
  });
});

test("the office amends while it has the petition; then the body that has it is named", async () => {
  const petitionId = await registered();
  done(await services().forwarding.forward(clerk, { petitionId, toOrganizationId: BUREAU }));
  const answer = await amend(petitionId, { field: "HEALTH" });
  expect(answer).toMatchObject({ code: "WITH_ANOTHER_BODY", type: "OtherBody", facts: { organizationId: BUREAU } });
});

test("a suggestion that accuses somebody becomes a complaint, and is announced to nobody", async () => {
  const before = await rows(hub, `SELECT count(*) FROM outbox_event`);
  const petitionId = await registered({ petitionClass: "SUGGESTION" });
  expect(done(await amend(petitionId, { petitionClass: "COMPLAINT_ACCUSATION" })).petitionClass).toBe(
    "COMPLAINT_ACCUSATION",
  );
  expect(refused(await services().forwarding.forward(clerk, { petitionId, toOrganizationId: BUREAU }))).toBe(
    "COMPLAINT_IS_ROUTED",
  );
  done(await amend(petitionId, { matter: "检举某工作人员收受财物（更正）" }));
  expect(await rows(hub, `SELECT count(*) FROM outbox_event`)).toEqual(before);
});

test("a class others go by stands: of a dispute, and of a petition that concerns other bodies", async () => {
  const { petition } = await appeal(hub);
  const complaint = { petitionClass: "COMPLAINT_ACCUSATION" };
  expect(refused(await amend(petition.id, complaint))).toBe("CLASS_WITHOUT_DISPUTE");
  const petitionId = await registered({ petitionClass: "SUGGESTION" });
  const lead = { leadBodyId: BUREAU, concernedBodyIds: ["jz-labour-bureau"], decidedBy: "COMMON_SUPERIOR" } as const;
  done(await services().leadBodies.name(clerk, { petitionId, ...lead }));
  expect(refused(await amend(petitionId, complaint))).toBe("CLASS_STANDS");
});

test("the timeline says that something was put right, and not what", async () => {
  const { petition, disputeId } = await appeal(hub);
  done(await amend(petition.id, { matter: "要求处理楼上漏水造成的损失，并恢复墙面" }));
  await hub.settle();
  const query = `query($id: ID!) { dispute(id: $id) { timeline(first: 100) { nodes { kind } } } }`;
  interface Told {
    dispute: { timeline: { nodes: { kind: string }[] } };
  }
  const { data } = await ask<Told>(hub.running.registry.url, "centre-clerk", query, { id: disputeId });
  expect(data.dispute.timeline.nodes.map(({ kind }) => kind)).toContain("PETITION_AMENDED");
  const events = await rows<{ text: string }>(
    hub,
    `SELECT to_json(e)::text AS text FROM outbox_event e WHERE to_json(e)::text LIKE '%PetitionAmended%'`,
  );
  expect(events).toHaveLength(1);
  expect(events[0]?.text).not.toContain("漏水");
  // What had been entered is what the petition said: the centre sees that there is a petition, and none of it.
  expect(await shown("centre-clerk", petition.id)).toMatchObject({ channel: "LETTER", amendments: null });
  expect(await shown("party-zhang", petition.id)).toMatchObject({ amendments: [{ attribute: "MATTER" }] });
});

test("who may amend, and what the others are told", async () => {
  const petitionId = await registered();
  const told: Record<string, string> = {};
  const others = [
    "centre-clerk",
    "mediator",
    "police-officer",
    "judge",
    "city-supervisor",
    "party-zhang",
    "integrator",
  ];
  for (const person of [...others, "bureau-head", "petition-head"]) {
    const answer = await amend(petitionId, { field: "HEALTH" }, personNamed(person));
    told[person] = isRefusal(answer) ? answer.code : "DONE";
  }
  expect(told).toEqual({
    ...Object.fromEntries(others.map((person) => [person, "NOT_YOUR_ACT"])),
    "bureau-head": "PETITION_NOT_FOUND",
    "petition-head": "DONE",
  });
});

test("a post of another agency is told whose act it is, by post and agency and nothing of the row", async () => {
  const query = `mutation($input: AmendPetitionInput!) { amendPetition(input: $input) {
    problems { ... on NotYourAct { posts agencies } } } }`;
  const told = async (petitionId: string) => {
    const input = { petitionId, reason: "登记有误", field: "HEALTH" };
    return (await askPetition(hub, "mediator", query, { input })).data["amendPetition"];
  };
  const answer = { problems: [{ posts: ["PETITION_CLERK", "PETITION_HEAD"], agencies: ["PETITION"] }] };
  expect(await told(await registered())).toEqual(answer);
  expect(await told("00000000-0000-4000-8000-000000000000")).toEqual(answer);
});
