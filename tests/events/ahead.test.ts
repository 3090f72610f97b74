import { subscribersOf, toldAhead } from "../../schema/events/subscriptions.ts";
import { personNamed } from "../../seeds/people.ts";
import { join } from "../../subgraphs/shared/server/part.ts";
import { subgraphs } from "../../subgraphs/subgraphs.ts";
import { ask } from "../support/ask.ts";
import { type TestHub, done, startTestHub } from "../support/hub.ts";
import { neighbours } from "../support/neighbours.ts";

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.stop());

const head = personNamed("centre-head");
const registry = () => hub.running.registry.services;
const mediation = <Row>(sql: string, parameters: unknown[] = []): Promise<Row[]> =>
  hub.running.mediation.foundations.db.query(sql, parameters);

/** Mediation cannot take in what writes to one of its tables, until it is mended. */
async function poison(table: string, when = "true"): Promise<() => Promise<void>> {
  await mediation(`CREATE FUNCTION poison_${table}() RETURNS trigger LANGUAGE plpgsql
    AS $$ BEGIN IF ${when} THEN RAISE 'poisoned'; END IF; RETURN new; END $$`);
  await mediation(`CREATE TRIGGER poison BEFORE INSERT OR UPDATE ON ${table}
    FOR EACH ROW EXECUTE FUNCTION poison_${table}()`);
  return async () => {
    await mediation(`DROP FUNCTION poison_${table} CASCADE`);
  };
}

const registered = async (): Promise<{ id: string; number: string }> => (await neighbours(hub, "centre-clerk")).dispute;
const furtherDivision = async (disputeId: string): Promise<void> =>
  void done(
    await registry().furtherDivisions.add(personNamed("centre-clerk"), {
      disputeId,
      divisionCode: "421002",
      reason: "渠道跨两区",
    }),
  );
const seal = async (disputeId: string, openTo: readonly string[] = []): Promise<void> =>
  void done(await registry().seals.seal(head, { disputeId, ground: "JUVENILE_RECORD", openTo }));

/** Whether mediation, asked itself, still knows the dispute before somebody. */
async function known(number: string, person = "city-supervisor"): Promise<boolean> {
  const query = `{ knownDispute(number: "${number}") { id } }`;
  const { data } = await ask<{ knownDispute: object | null }>(hub.running.mediation.url, person, query);
  return data.knownDispute !== null;
}

/** What the registry has for mediation about a dispute: what was told ahead, and what in turn. */
const told = (disputeId: string): Promise<{ type: string; ahead: boolean; delivered: boolean }[]> =>
  hub.running.registry.foundations.db.query(
    `SELECT e.type, d.told_ahead_at IS NOT NULL AND d.ahead_receipt IS NOT NULL AS ahead, d.delivered_at IS NOT NULL AS delivered
     FROM outbox_delivery d JOIN outbox_event e ON e.id = d.event_id
     WHERE d.subscriber = 'mediation' AND d.dispute_id = $1 ORDER BY d.position`,
    [disputeId],
  );
const heard = async (disputeId: string): Promise<string[]> =>
  (
    await mediation<{ type: string }>(`SELECT type FROM inbox_event WHERE dispute_id = $1 ORDER BY position`, [
      disputeId,
    ])
  ).map(({ type }) => type);

test("a seal closes the dispute at once behind an event that cannot be taken in, and is told again in turn", async () => {
  const { id, number } = await registered();
  const mend = await poison("dispute_further_division");
  await furtherDivision(id);
  await seal(id);
  expect(await known(number)).toBe(true);
  await hub.settle();

  expect(await known(number)).toBe(false);
  expect(await known(number, "centre-head")).toBe(true);
  expect((await told(id)).slice(1)).toEqual([
    { type: "registry.FurtherDivisionAdded", ahead: false, delivered: false },
    { type: "registry.DisputeSealed", ahead: true, delivered: false },
  ]);
  expect(await heard(id)).toEqual(["registry.DisputeRegistered"]);

  await mend();
  await hub.settle();
  expect(await heard(id)).toEqual([
    "registry.DisputeRegistered",
    "registry.FurtherDivisionAdded",
    "registry.DisputeSealed",
  ]);
  expect(await known(number)).toBe(false);
  expect(await mediation(`SELECT told_ahead_by FROM dispute_seal WHERE dispute_id = $1`, [id])).toEqual([
    { told_ahead_by: null },
  ]);
  done(await registry().seals.lift(head, { disputeId: id, reason: "解除" }));
  await hub.settle();
  expect(await known(number)).toBe(true);
});

test("one announced while the stuck event is not due for another attempt does not wait for that either", async () => {
  const { id, number } = await registered();
  const mend = await poison("dispute_further_division");
  await furtherDivision(id);
  await hub.settle();
  const { db } = hub.running.registry.foundations;
  await db.query(`UPDATE outbox_delivery SET next_attempt_at = now() + interval '1 hour' WHERE delivered_at IS NULL`);
  await seal(id);
  // As a job of the queue does it: what is not due is left alone.
  const job = hub.running.registry.relay as unknown as { deliverAll(of: object[], all: boolean): Promise<number> };
  await job.deliverAll([{ subscriber: "mediation", disputeId: id }], false);
  expect((await told(id)).slice(1)).toMatchObject([{ delivered: false }, { ahead: true, delivered: false }]);
  expect(await known(number)).toBe(false);
  await mend();
  await hub.settle();
});

test("the seal of a dispute whose own registration is stuck lies on it from its first moment there", async () => {
  const mend = await poison("known_dispute");
  const { id, number } = await registered();
  await seal(id);
  await hub.settle();
  expect(await heard(id)).toEqual([]);
  await mend();
  // Only its registration gets through: the seal, in turn, does not.
  const mendSeal = await poison("dispute_seal", "new.told_ahead_by IS NULL");
  await hub.settle();
  expect(await heard(id)).toEqual(["registry.DisputeRegistered"]);
  expect([await known(number), await known(number, "centre-head")]).toEqual([false, true]);
  await mendSeal();
  await hub.settle();
  expect(await known(number)).toBe(false);
});

test("what comes before it in turn, the lifting of an earlier seal or a hand-over, opens nothing it closes", async () => {
  const { id, number } = await registered();
  await seal(id);
  await hub.settle();
  const mend = await poison("inbox_event", "new.type = 'registry.SealLifted'");
  done(await registry().seals.lift(head, { disputeId: id, reason: "解除" }));
  const toOrganizationId = "jzq-committee";
  const sent = { disputeId: id, level: "SIMPLE", reason: "邻里", toOrganizationId } as const;
  done(await registry().triage.assign(personNamed("centre-clerk"), sent));
  const { db } = hub.running.registry.foundations;
  const [referral] = await db.query<{ id: string }[]>(`SELECT id FROM referral WHERE dispute_id = $1`, [id]);
  done(await registry().referrals.withdraw(head, { referralId: referral!.id, reason: "另行安排" }));
  await seal(id);
  await hub.settle();

  await mend();
  const mendSeal = await poison("dispute_seal", "new.told_ahead_by IS NULL");
  await hub.settle();
  expect((await heard(id)).slice(2)).toEqual(["registry.SealLifted", "registry.ReferralSent"]);
  expect([await known(number), await known(number, "mediator")]).toEqual([false, false]);
  await mendSeal();
  await hub.settle();
  expect([await known(number), await known(number, "mediator")]).toEqual([false, false]);
});

test("a seal told ahead twice is one seal, and one told ahead after its turn changes nothing", async () => {
  const { id } = await registered();
  const mend = await poison("dispute_further_division");
  await furtherDivision(id);
  await seal(id);
  const { db } = hub.running.registry.foundations;
  const again = (): Promise<unknown> => db.query(`UPDATE outbox_delivery SET told_ahead_at = NULL`);
  await hub.settle();
  await again();
  await hub.settle();
  expect(await mediation(`SELECT 1 FROM dispute_seal WHERE dispute_id = $1`, [id])).toHaveLength(1);
  await mend();
  await hub.settle();
  await again();
  await db.query(`UPDATE outbox_delivery SET delivered_at = NULL`);
  await hub.settle();
  expect(await mediation(`SELECT 1 FROM dispute_seal WHERE dispute_id = $1`, [id])).toHaveLength(1);
  expect((await told(id)).every(({ delivered }) => delivered)).toBe(true);
});

test.each(toldAhead)("%s is heard ahead of its turn by every subgraph that hears it at all", (type) => {
  const deaf = subscribersOf(type).filter((name) => !join(subgraphs[name].parts).ahead.some((heard) => heard[type]));
  expect(deaf).toEqual([]);
});
