import { type TestHub, done, refused, startTestHub } from "../support/hub.ts";
import {
  BUREAU,
  OFFICE,
  appeal,
  askPetition,
  bureau,
  clerk,
  clocks,
  head,
  plain,
  rows,
  signedByBureau,
  standing,
} from "./steps.ts";

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
beforeEach(() => {
  hub.clock.set("2026-03-02T09:00:00+08:00");
});
afterAll(() => hub.stop());

const told = { told: "由本局办理，六十日内答复", addressUnclear: false };
const answer = {
  result: "SUPPORTED",
  claim: "要求处理漏水损失",
  facts: "漏水属实",
  conclusion: "责令修复",
  legalGround: "民法典第二百八十八条",
} as const;

test("every clock of a petition ends on the day worked out by hand, over the Labour Day holiday", async () => {
  const { forwarding, acceptance } = hub.running.petition.services;
  hub.clock.set("2026-04-22T10:00:00+08:00");
  const { petition, disputeId } = await appeal(hub, { receivedAt: new Date("2026-04-20T10:00:00+08:00") });
  const target = { petitionId: petition.id };
  // It came in on 20 April and was registered on the 22nd: fifteen days from the receipt end on 5 May, a holiday, and so
  // on 6 May.
  expect(await clocks(hub, petition)).toEqual(["PET_FORWARD 2026-05-06 RUNNING"]);

  hub.clock.set("2026-04-29T10:00:00+08:00");
  done(await forwarding.forward(clerk, { ...target, toOrganizationId: BUREAU }));
  await hub.settle();
  hub.clock.set("2026-04-30T10:00:00+08:00");
  await signedByBureau(hub, disputeId);
  // Five working days from 29 April: 30 April, 6 to 8 May, and Saturday 9 May, which is worked instead of a holiday.
  // Fifteen days from the signature on 30 April end on Friday, 15 May.
  expect(await clocks(hub, petition)).toEqual([
    "PET_FORWARD 2026-05-06 MET",
    "PET_OBJECT 2026-05-09 RUNNING",
    "PET_NOTIFY 2026-05-15 RUNNING",
  ]);

  hub.clock.set("2026-05-07T10:00:00+08:00");
  done(await acceptance.notify(bureau, { ...target, ...told }));
  hub.clock.set("2026-05-08T10:00:00+08:00");
  done(await acceptance.accept(bureau, target));
  await hub.settle();
  // Sixty days from 8 May: 23 in May, 30 in June, 7 in July.
  const all = [
    "PET_FORWARD 2026-05-06 MET",
    "PET_OBJECT 2026-05-09 CANCELLED",
    "PET_NOTIFY 2026-05-15 MET",
    "PET_HANDLE 2026-07-07 RUNNING",
  ];
  expect(await clocks(hub, petition)).toEqual(all);
  expect(await clocks(hub, petition, "registry")).toEqual(all);
});

test("the dispute goes to the body with the petition, and its holder changes on the signature only", async () => {
  const { forwarding, acceptance } = hub.running.petition.services;
  const { petition, disputeId } = await appeal(hub);
  const target = { petitionId: petition.id };
  const holder = async (): Promise<unknown> =>
    (await rows<{ holder_id: string }>(hub, `SELECT holder_id FROM known_dispute WHERE id = $1`, [disputeId]))[0]
      ?.holder_id;
  done(await forwarding.assign(clerk, { ...target, toOrganizationId: BUREAU, replyDueOn: "2026-04-30" }));
  await hub.settle();
  expect(await holder()).toBe(OFFICE);
  expect(refused(await acceptance.notify(bureau, { ...target, ...told }))).toBe("HAND_OVER_OPEN");
  await signedByBureau(hub, disputeId);
  expect(await holder()).toBe(BUREAU);
  expect(await standing(hub, petition)).toEqual({ state: "ASSIGNED", body: BUREAU });
  expect(done(await acceptance.notify(bureau, { ...target, ...told })).state).toBe("NOTIFIED");
});

test("a body that is competent itself tells the petitioner without forwarding, and answers", async () => {
  const { acceptance, opinions } = hub.running.petition.services;
  const { petition } = await appeal(hub);
  const target = { petitionId: petition.id };
  hub.clock.set("2026-03-10T09:00:00+08:00");
  expect(done(await acceptance.notify(clerk, { ...target, ...told })).competentBodyId).toBe(OFFICE);
  done(await acceptance.accept(clerk, target));
  expect(refused(await opinions.issue(clerk, { ...target, ...answer }))).toBe("NOT_YOUR_ACT");
  expect(done(await opinions.issue(head, { ...target, ...answer })).state).toBe("OPINION_ISSUED");
  // Both periods of fifteen days run from the receipt on 2 March; sixty days from 10 March end on Saturday, 9 May, which is worked.
  expect(await clocks(hub, petition)).toEqual([
    "PET_FORWARD 2026-03-17 CANCELLED",
    "PET_NOTIFY 2026-03-17 MET",
    "PET_HANDLE 2026-05-09 MET",
  ]);
});

test("a late opinion is still given, and the clock says it was late", async () => {
  const { acceptance, opinions } = hub.running.petition.services;
  const { petition } = await appeal(hub);
  const target = { petitionId: petition.id };
  done(await acceptance.notify(clerk, { ...target, ...told }));
  done(await acceptance.accept(clerk, target));
  hub.clock.set("2026-06-01T09:00:00+08:00");
  expect(done(await opinions.issue(head, { ...target, ...answer })).state).toBe("OPINION_ISSUED");
  expect(await clocks(hub, petition)).toContain("PET_HANDLE 2026-05-06 MISSED");
});

test("where name or address is unclear nobody is told, and the duty to tell falls away", async () => {
  const { acceptance } = hub.running.petition.services;
  const { petition } = await appeal(hub);
  const target = { petitionId: petition.id };
  expect(refused(await acceptance.notify(clerk, { ...target, addressUnclear: false }))).toBe("NOTICE_MISSING");
  const unclear = done(await acceptance.notify(clerk, { ...target, addressUnclear: true }));
  expect(unclear).toMatchObject({ state: "NOTIFIED", notice: null });
  expect(await clocks(hub, petition)).toContain("PET_NOTIFY 2026-03-17 CANCELLED");
});

test("the same request with the same key registers one petition", async () => {
  const { registration } = hub.running.petition.services;
  const input = { ...plain, idempotencyKey: "one-letter" };
  const first = done(await registration.register(clerk, input));
  expect(done(await registration.register(clerk, input)).id).toBe(first.id);
});

test("what a petition says is for its office, the body that answers and whoever brought it, and its opinion too", async () => {
  const { acceptance, opinions } = hub.running.petition.services;
  const { petition } = await appeal(hub);
  const target = { petitionId: petition.id };
  done(await acceptance.notify(clerk, { ...target, ...told }));
  done(await acceptance.accept(clerk, target));
  done(await opinions.issue(head, { ...target, ...answer }));
  await hub.settle();
  const query = `query($id: ID!) { petition(id: $id) {
    state petitionClass isInitial numberOfPetitioners hearings { id } otherBodies { id }
    matter notice petitioners { id } opinion { result claim facts conclusion legalGround } } }`;
  const seen = async (person: string): Promise<unknown> =>
    (await askPetition<{ petition: unknown }>(hub, person, query, { id: petition.id })).data.petition;
  const texts = {
    claim: "要求处理漏水损失",
    facts: "漏水属实",
    conclusion: "责令修复",
    legalGround: "民法典第二百八十八条",
  };
  // A developer builds on fictional people only, and is kept from nothing of them.
  for (const person of ["petition-clerk", "party-zhang", "developer"])
    expect([person, await seen(person)]).toMatchObject([person, { matter: plain.matter, opinion: texts }]);
  expect(await seen("petition-clerk")).toMatchObject({ isInitial: true, numberOfPetitioners: 1, hearings: [] });
  // The centre learns where it stands and its class, and nothing of how often or by how many it was brought.
  expect(await seen("centre-clerk")).toEqual({
    state: "OPINION_ISSUED",
    petitionClass: plain.petitionClass,
    isInitial: null,
    numberOfPetitioners: null,
    hearings: null,
    otherBodies: null,
    matter: null,
    notice: null,
    petitioners: null,
    opinion: { result: null, claim: null, facts: null, conclusion: null, legalGround: null },
  });
  // The other side of the dispute, and an agency that has nothing to do with it.
  for (const person of ["party-li", "mediator", "integrator"])
    expect([person, await seen(person)]).toEqual([person, null]);
});

test("the actions offered are the ones the table allows the viewer's body", async () => {
  const { forwarding } = hub.running.petition.services;
  const { petition } = await appeal(hub, { holder: "centre-clerk" });
  done(await forwarding.forward(clerk, { petitionId: petition.id, toOrganizationId: BUREAU }));
  await hub.settle();
  const query = `query($id: ID!) { petition(id: $id) { manner competentBody { id }
    availableActions { action available reason { code } } } }`;
  interface Seen {
    petition: { availableActions: { action: string; available: boolean; reason: { code: string } | null }[] };
  }
  const open = async (person: string): Promise<string[]> =>
    (await askPetition<Seen>(hub, person, query, { id: petition.id })).data.petition.availableActions
      .filter(({ available }) => available)
      .map(({ action }) => action);
  expect(await open("bureau-head")).toEqual(["OBJECT", "NOTIFY"]);
  expect(await open("petition-clerk")).toEqual([]);
  hub.clock.set("2026-03-10T09:00:00+08:00");
  expect(await open("bureau-head")).toEqual(["NOTIFY"]);
});
