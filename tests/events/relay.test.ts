import { personNamed } from "../../seeds/people.ts";
import { type TestHub, done, startTestHub } from "../support/hub.ts";
import { neighbours } from "../support/neighbours.ts";

let hub: TestHub;
beforeEach(async () => {
  hub = await startTestHub();
});
afterEach(() => hub.stop());

interface Delivery {
  readonly type: string;
  readonly position: number;
  readonly delivered: boolean;
  readonly attempts: number;
  readonly last_error: string | null;
}

/** What the registry has told mediation about a dispute, in order. */
const deliveries = (disputeId: string): Promise<Delivery[]> =>
  hub.running.registry.foundations.db.query(
    `SELECT e.type, d.position, d.delivered_at IS NOT NULL AS delivered, d.attempts, d.last_error
     FROM outbox_delivery d JOIN outbox_event e ON e.id = d.event_id
     WHERE d.subscriber = 'mediation' AND d.dispute_id = $1 ORDER BY d.position`,
    [disputeId],
  );

test("events of a dispute are numbered without gaps and arrive in that order", async () => {
  const { dispute } = await neighbours(hub, "centre-clerk");
  const { triage, referrals } = hub.running.registry.services;
  const clerk = personNamed("centre-clerk");
  const to = { level: "SIMPLE", reason: "邻里纠纷", toOrganizationId: "jzq-committee" } as const;
  done(await triage.assign(clerk, { disputeId: dispute.id, ...to }));
  const [sent] = await hub.running.registry.foundations.db.query<{ id: string }[]>(`SELECT id FROM referral`);
  done(await referrals.accept(personNamed("mediator"), { referralId: sent!.id }));
  await hub.settle();

  expect((await deliveries(dispute.id)).map(({ type, position, delivered }) => [type, position, delivered])).toEqual([
    ["registry.DisputeRegistered", 1, true],
    ["registry.ReferralSent", 2, true],
    ["registry.ReferralAccepted", 3, true],
  ]);
  const heard: { type: string }[] = await hub.running.mediation.foundations.db.query(
    `SELECT type FROM inbox_event WHERE dispute_id = $1 ORDER BY position`,
    [dispute.id],
  );
  expect(heard.map(({ type }) => type)).toEqual([
    "registry.DisputeRegistered",
    "registry.ReferralSent",
    "registry.ReferralAccepted",
  ]);
});

test("what a subgraph that is down did not hear waits as a row with its error, and nothing overtakes it", async () => {
  await hub.takeDown("mediation");
  const { dispute } = await neighbours(hub, "centre-clerk");
  const to = { level: "SIMPLE", reason: "邻里纠纷", toOrganizationId: "jzq-committee" } as const;
  done(
    await hub.running.registry.services.triage.assign(personNamed("centre-clerk"), { disputeId: dispute.id, ...to }),
  );
  await hub.settle();

  const [registered, referred] = await deliveries(dispute.id);
  expect(registered).toMatchObject({ delivered: false, last_error: expect.stringContaining("ECONNREFUSED") as string });
  expect(registered!.attempts).toBeGreaterThan(0);
  expect(referred).toMatchObject({ delivered: false, attempts: 0, last_error: null });
});

test("two relays on one database deliver each event once in effect", async () => {
  const { dispute } = await neighbours(hub, "centre-clerk");
  const { registry } = hub.running;
  for (let i = 0; i < 3; i += 1) {
    const again = { disputeId: dispute.id, form: "ORAL" } as const;
    await registry.services.triage.settleOnTheSpot(personNamed("centre-clerk"), again);
    await registry.services.closing.close(personNamed("centre-clerk"), { disputeId: dispute.id });
    await registry.services.closing.reopen(personNamed("centre-clerk"), { disputeId: dispute.id, reason: "反悔" });
  }
  await Promise.all(Array.from({ length: 5 }, () => registry.relay.drain()));
  const effects: { n: string }[] = await hub.running.mediation.foundations.db.query(
    `SELECT count(*) AS n FROM inbox_event WHERE dispute_id = $1`,
    [dispute.id],
  );
  expect(Number(effects[0]!.n)).toBe((await deliveries(dispute.id)).length);
});

test("a refused act leaves no event behind", async () => {
  const { dispute } = await neighbours(hub, "centre-clerk");
  const before = await deliveries(dispute.id);
  const major = { level: "MAJOR", reason: "跨行业", toOrganizationId: "jzq-committee" } as const;
  await hub.running.registry.services.triage.assign(personNamed("centre-clerk"), { disputeId: dispute.id, ...major });
  expect(await deliveries(dispute.id)).toEqual(before);
});
