import { randomUUID } from "node:crypto";
import { personNamed } from "../../seeds/people.ts";
import { type TestHub, done, refused, startTestHub } from "../support/hub.ts";
import { neighbours } from "../support/neighbours.ts";

const PLANTED = 1_000;
const head = personNamed("centre-head");

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.stop());

const ONE = `query ($id: ID!) { dispute(id: $id) { number seal { ground } } }`;
const sealed = async (disputeId: string, openTo: readonly string[] = []): Promise<void> => {
  done(await hub.running.registry.services.seals.seal(head, { disputeId, ground: "JUVENILE_RECORD", openTo }));
  await hub.settle();
};
const sees = async (person: string, id: string): Promise<boolean> =>
  (await hub.ask<{ dispute: object | null }>(person, ONE, { id })).data.dispute !== null;

test("a sealed dispute is there for its parties, its holder and whom the seal names, and for nobody else", async () => {
  const { dispute } = await neighbours(hub, "mediator");
  const people = ["party-zhang", "mediator", "centre-head", "city-supervisor", "developer", "police-officer"];
  const before = await Promise.all(people.map((person) => sees(person, dispute.id)));
  expect(before).toEqual([true, true, true, true, true, false]);
  await sealed(dispute.id, ["jzq-police"]);
  const after = await Promise.all(people.map((person) => sees(person, dispute.id)));
  // The station was named, but a seal gives nobody what was not theirs before.
  expect(after).toEqual([true, true, true, false, false, false]);
  // The ground would tell one party of the other.
  const whySealed = async (person: string): Promise<unknown> =>
    (await hub.ask<{ dispute: { seal: unknown } }>(person, ONE, { id: dispute.id })).data.dispute.seal;
  expect(await whySealed("mediator")).toEqual({ ground: "JUVENILE_RECORD" });
  expect(await whySealed("party-zhang")).toEqual({ ground: null });
  done(await hub.running.registry.services.seals.lift(head, { disputeId: dispute.id, reason: "解除" }));
  await hub.settle();
  expect(await Promise.all(people.map((person) => sees(person, dispute.id)))).toEqual(before);
});

test("whoever is sent a sealed dispute can sign for it", async () => {
  const { dispute } = await neighbours(hub, "centre-clerk");
  await sealed(dispute.id);
  const { triage, referrals } = hub.running.registry.services;
  done(
    await triage.assign(personNamed("centre-clerk"), {
      disputeId: dispute.id,
      level: "SIMPLE",
      reason: "邻里",
      toOrganizationId: "jzq-committee",
    }),
  );
  await hub.settle();
  const [row] = await hub.running.registry.foundations.db.query<{ id: string }[]>(
    `SELECT id FROM referral WHERE dispute_id = $1`,
    [dispute.id],
  );
  done(await referrals.accept(personNamed("mediator"), { referralId: row!.id }));
  await hub.settle();
  expect(await sees("mediator", dispute.id)).toBe(true);
  expect(await sees("city-supervisor", dispute.id)).toBe(false);
});

test("only the head seals, once, and an act on a sealed dispute is refused as on one that is not there", async () => {
  const { dispute } = await neighbours(hub, "centre-clerk");
  const { seals, triage } = hub.running.registry.services;
  const input = { disputeId: dispute.id, ground: "STATE_SECRET", openTo: [] } as const;
  expect(refused(await seals.seal(personNamed("centre-clerk"), input))).toBe("NOT_YOUR_ACT");
  expect(refused(await seals.lift(head, { ...input, reason: "解除" }))).toBe("NOT_SEALED");
  await sealed(dispute.id);
  expect(refused(await seals.seal(head, input))).toBe("ALREADY_SEALED");
  const city = { ...personNamed("centre-clerk"), organizationId: "jz-centre" };
  const act = { level: "SIMPLE", reason: "邻里", toOrganizationId: "jzq-committee" } as const;
  const onSealed = await triage.assign(city, { ...act, disputeId: dispute.id });
  const onMissing = await triage.assign(city, { ...act, disputeId: randomUUID() });
  expect(onSealed).toEqual(onMissing);
  // An agency that opens a track of its own learns no more.
  const { registration } = hub.running.petition.services;
  const petition = {
    petitionClass: "APPEAL_REQUEST",
    channel: "LETTER",
    matter: "漏水",
    numberOfPetitioners: 1,
    petitionerPartyIds: [],
  } as const;
  const clerk = personNamed("petition-clerk");
  expect(await registration.register(clerk, { ...petition, disputeId: dispute.id })).toEqual(
    await registration.register(clerk, { ...petition, disputeId: randomUUID() }),
  );
});

test(`${PLANTED} sealed disputes change no count, page, cursor or error for those who may not know of them`, async () => {
  for (let i = 0; i < 3; i += 1) await neighbours(hub, "centre-clerk");
  const { db } = hub.running.registry.foundations;
  const PAGE = `query ($after: String) { disputes(first: 2, after: $after, filter: { categories: [NEIGHBOR] }) {
    totalCount nodes { number } edges { cursor } pageInfo { hasNextPage endCursor } } }`;
  const asked = async (): Promise<object[]> => {
    const first = await hub.ask<{ disputes: { pageInfo: { endCursor: string } } }>("city-supervisor", PAGE);
    const after = first.data.disputes.pageInfo.endCursor;
    const next = await hub.ask<object>("city-supervisor", PAGE, { after });
    const odd = await hub.ask<object>("city-supervisor", PAGE, { after: "x" });
    return [first, next, odd].map(({ status, data, errors }) => ({ status, data, errors }));
  };
  const before = await asked();
  await db.query(
    `WITH planted AS (
       INSERT INTO dispute SELECT p.* FROM dispute d CROSS JOIN generate_series(1, $1) n
       CROSS JOIN LATERAL jsonb_populate_record(d, jsonb_build_object(
         'id', gen_random_uuid(), 'number', 'DS-421003-2026-9' || lpad(n::text, 5, '0'))) p
       WHERE d.id = (SELECT id FROM dispute WHERE holder_id = 'jzq-centre' LIMIT 1) RETURNING id)
     INSERT INTO dispute_seal (dispute_id, open_to) SELECT id, ARRAY['jzq-centre'] FROM planted`,
    [PLANTED],
  );
  expect(await asked()).toEqual(before);
  const seen = await hub.ask<{ disputes: { totalCount: number } }>("centre-head", PAGE);
  expect(seen.data.disputes.totalCount).toBeGreaterThan(PLANTED);
  const missing = await hub.ask("city-supervisor", `{ dispute(number: "DS-421003-2026-900001") { id } }`);
  const absent = await hub.ask("city-supervisor", `{ dispute(number: "DS-421003-2026-999999") { id } }`);
  expect(missing).toEqual(absent);
});
