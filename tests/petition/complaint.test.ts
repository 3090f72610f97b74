import { type TestHub, done, refused, startTestHub } from "../support/hub.ts";
import { neighbours } from "../support/neighbours.ts";
import { BUREAU, COMMITTEE, OFFICE, askPetition, bureau, clerk, head, plain, rows } from "./steps.ts";

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
beforeEach(() => {
  hub.clock.set("2026-03-02T09:00:00+08:00");
});
afterAll(() => hub.stop());

const complaint = { ...plain, petitionClass: "COMPLAINT_ACCUSATION", matter: "检举某工作人员收受财物" } as const;
const suggestion = { ...plain, petitionClass: "SUGGESTION", matter: "建议增设公交站" } as const;

/** Everybody but the people of the office and the developer, whose petitions are fictional. */
const OTHERS = [
  "centre-clerk",
  "centre-head",
  "city-supervisor",
  "mediator",
  "police-officer",
  "station-head",
  "judge-assistant",
  "judge",
  "bureau-head",
  "party-zhang",
  "integrator",
];

const announced = async (): Promise<number> =>
  Number((await rows<{ count: string }>(hub, `SELECT count(*) FROM outbox_event`))[0]!.count);

const list = `{ petitions { totalCount nodes { id matter routedTo routedOn } } }`;
interface List {
  petitions: { totalCount: number; nodes: { id: string; matter: string | null; routedTo: string; routedOn: string }[] };
}

test("a complaint or a suggestion cannot carry a dispute", async () => {
  const { dispute } = await neighbours(hub, "petition-clerk");
  const { registration } = hub.running.petition.services;
  for (const input of [complaint, suggestion]) {
    const result = await registration.register(clerk, { ...input, disputeId: dispute.id });
    expect(result).toMatchObject({ code: "CLASS_WITHOUT_DISPUTE", path: ["disputeId"] });
  }
});

test("the table itself holds no complaint with a dispute", async () => {
  const { dispute } = await neighbours(hub, "petition-clerk");
  const petition = done(await hub.running.petition.services.registration.register(clerk, complaint));
  await expect(
    rows(hub, `UPDATE petition SET dispute_id = $2, division_code = '421003' WHERE id = $1`, [petition.id, dispute.id]),
  ).rejects.toThrow("petition_check");
});

test("a complaint is seen by its office and nobody else, in no list, and announced to nobody", async () => {
  const before = await announced();
  const { id } = done(await hub.running.petition.services.registration.register(clerk, complaint));
  const query = `query($id: ID!) { petition(id: $id) { petitionClass matter deadlines { code dueOn status } } }`;
  interface Seen {
    petition: object | null;
  }
  expect((await askPetition<Seen>(hub, "petition-head", query, { id })).data.petition).toEqual({
    petitionClass: "COMPLAINT_ACCUSATION",
    matter: complaint.matter,
    deadlines: [{ code: "PET_FORWARD", dueOn: "2026-03-17", status: "RUNNING" }],
  });
  for (const person of OTHERS) {
    expect([person, (await askPetition<Seen>(hub, person, query, { id })).data.petition]).toEqual([person, null]);
    const { nodes, totalCount } = (await askPetition<List>(hub, person, list)).data.petitions;
    expect([person, nodes, totalCount]).toEqual([person, [], 0]);
  }
  expect(await announced()).toBe(before);
  expect(await rows(hub, `SELECT 1 FROM deadline WHERE record_id = $1`, [id])).toEqual([]);
});

test("a complaint goes to no mediation and to no body that answers petitions, whoever asks", async () => {
  const { registration, forwarding, acceptance, mediationReferrals } = hub.running.petition.services;
  const { id: petitionId } = done(await registration.register(clerk, complaint));
  const refer = { petitionId, toOrganizationId: COMMITTEE, consents: [], documents: [] };
  expect(await mediationReferrals.refer(clerk, refer)).toMatchObject({
    code: "NOT_FOR_MEDIATION",
    message: "Only an appeal or request may go to mediation.",
  });
  expect(refused(await mediationReferrals.refer(bureau, refer))).toBe("PETITION_NOT_FOUND");
  expect(refused(await forwarding.forward(clerk, { petitionId, toOrganizationId: BUREAU }))).toBe(
    "COMPLAINT_IS_ROUTED",
  );
  expect(refused(await acceptance.notify(clerk, { petitionId, told: "已收到", addressUnclear: false }))).toBe(
    "COMPLAINT_IS_ROUTED",
  );
});

test("a routed complaint leaves the kind of body and the day, and its text to nobody here", async () => {
  const before = await announced();
  const { registration } = hub.running.petition.services;
  const { id: petitionId } = done(await registration.register(clerk, complaint));
  done(await registration.route(head, { petitionId, to: "DISCIPLINE" }));
  const { nodes } = (await askPetition<List>(hub, "petition-clerk", list)).data.petitions;
  expect(nodes.find(({ id }) => id === petitionId)).toEqual({
    id: petitionId,
    matter: null,
    routedTo: "DISCIPLINE",
    routedOn: "2026-03-02",
  });
  expect(await announced()).toBe(before);
});

test("an appeal that accuses persons is a complaint; one about a suit goes to a justice body, and its dispute hears of it", async () => {
  const { registration } = hub.running.petition.services;
  const { dispute } = await neighbours(hub, "petition-clerk");
  const { id: petitionId } = done(await registration.register(clerk, { ...plain, disputeId: dispute.id }));
  expect(refused(await registration.route(clerk, { petitionId, to: "DISCIPLINE" }))).toBe("NOT_FOR_DISCIPLINE");
  done(await registration.route(clerk, { petitionId, to: "JUSTICE" }));
  await hub.settle();
  const [entry] = await hub.running.registry.foundations.db.query<{ facts: unknown }[]>(
    `SELECT facts FROM timeline_entry WHERE dispute_id = $1 AND kind = 'PETITION_ROUTED'`,
    [dispute.id],
  );
  expect(entry).toEqual({ facts: [{ name: "route", value: "JUSTICE" }] });
});

test("a petition without a dispute is answered like any other, on clocks of its own, and nobody hears of it", async () => {
  const before = await announced();
  const { registration, forwarding, acceptance, opinions, mediationReferrals } = hub.running.petition.services;
  const answer = { claim: "请求", facts: "事实", conclusion: "意见", legalGround: "信访工作条例" };
  for (const [input, handling] of [
    [plain, [{ code: "PET_HANDLE", dueOn: "2026-05-06", status: "MET" }]],
    // The Regulations set no period for studying a suggestion.
    [suggestion, []],
  ] as const) {
    const { id: petitionId } = done(await registration.register(clerk, input));
    done(await forwarding.forward(clerk, { petitionId, toOrganizationId: BUREAU }));
    done(await acceptance.notify(bureau, { petitionId, told: "由本局办理", addressUnclear: false }));
    done(await acceptance.accept(bureau, { petitionId }));
    expect(
      refused(
        await mediationReferrals.refer(bureau, {
          petitionId,
          toOrganizationId: COMMITTEE,
          consents: [],
          documents: [],
        }),
      ),
    ).toBe(input === plain ? "NO_DISPUTE" : "NOT_FOR_MEDIATION");
    done(await opinions.issue(bureau, { petitionId, result: "SUPPORTED", ...answer }));
    const query = `query($id: ID!) { petition(id: $id) { state office { id } deadlines { code dueOn status } } }`;
    const { data } = await askPetition<{ petition: { deadlines: { code: string }[] } }>(hub, "bureau-head", query, {
      id: petitionId,
    });
    expect(data.petition).toMatchObject({ state: "OPINION_ISSUED", office: { id: OFFICE } });
    const byCode = data.petition.deadlines.toSorted((one, other) => one.code.localeCompare(other.code));
    expect(byCode).toEqual([
      { code: "PET_FORWARD", dueOn: "2026-03-17", status: "MET" },
      ...handling,
      { code: "PET_NOTIFY", dueOn: "2026-03-17", status: "MET" },
      { code: "PET_OBJECT", dueOn: "2026-03-09", status: "CANCELLED" },
    ]);
  }
  expect(await announced()).toBe(before);
});
