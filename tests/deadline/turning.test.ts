import { personNamed } from "../../seeds/people.ts";
import { Turning } from "../../subgraphs/shared/deadline/turning/turning.service.ts";
import type { ReferralEntity } from "../../subgraphs/registry/referral/referral.entity.ts";
import { type TestHub, done, startTestHub } from "../support/hub.ts";
import { neighbours } from "../support/neighbours.ts";
import { announcedBy, told } from "./turns.ts";

let hub: TestHub;
beforeEach(async () => {
  hub = await startTestHub();
});
afterEach(() => hub.stop());

const clerk = personNamed("centre-clerk");
const TOLD = ["DEADLINE_TURNED", "REFERRAL_ESCALATED"];

/** The centre offers a new dispute to the committee; three working days from Monday 2 March end on Thursday 5 March. */
async function offered(): Promise<ReferralEntity> {
  const { dispute } = await neighbours(hub, "centre-clerk");
  const offer = { disputeId: dispute.id, toOrganizationId: "jzq-committee", legalBasis: "分流指派" };
  return done(await hub.running.registry.services.referrals.refer(clerk, offer));
}

const on = async (day: string): Promise<number> => {
  hub.clock.set(`${day}T09:00:00+08:00`);
  return hub.running.registry.turning.run();
};

/** Another process of the same subgraph, looking at the same rows. */
const another = (): Turning => {
  const { unitOfWork } = hub.running.registry.foundations;
  return new Turning({
    subgraph: "registry",
    unitOfWork,
    clock: hub.clock,
    noticeDays: 3,
    log: { error: () => undefined } as never,
  });
};

test("a hand-over nobody signs for comes due, is overdue the day after its last day, and is escalated", async () => {
  const { id, disputeId } = await offered();
  expect(await on("2026-03-03")).toBe(0);
  expect(await on("2026-03-04")).toBe(1);
  expect(await on("2026-03-05")).toBe(0);
  expect(await on("2026-03-06")).toBe(1);
  expect(await on("2026-04-06")).toBe(0);
  expect(await told(hub, disputeId, TOLD)).toEqual(["DUE_SOON", "OVERDUE", "REFERRAL_ESCALATED"]);

  const query = `query ($id: ID) { dispute(id: $id) { referrals { id state escalation { dueOn centre { id } } } } }`;
  const { data } = await hub.ask("centre-clerk", query, { id: disputeId });
  const escalation = { dueOn: "2026-03-05", centre: { id: "jzq-centre" } };
  expect(data).toEqual({ dispute: { referrals: [{ id, state: "SENT", escalation }] } });
});

test("one that was signed for does not turn any more", async () => {
  const { id, disputeId } = await offered();
  done(await hub.running.registry.services.referrals.accept(personNamed("mediator"), { referralId: id }));
  await on("2026-03-20");
  expect((await announcedBy(hub.running.registry)).filter(({ code }) => code === "CENTRE_ACK")).toEqual([]);
  expect(await told(hub, disputeId, ["REFERRAL_ESCALATED"])).toEqual([]);
});

test("what nobody looked at for weeks turns in order, each turn on the day it came", async () => {
  const { disputeId } = await offered();
  // Another one on Wednesday 4 March, due on Monday the 9th.
  hub.clock.set("2026-03-04T08:00:00+08:00");
  await offered();
  expect(await on("2026-03-30")).toBe(4);
  expect((await announcedBy(hub.running.registry)).map(({ turn, turnedOn }) => [turn, turnedOn])).toEqual([
    ["DUE_SOON", "2026-03-04"],
    ["OVERDUE", "2026-03-06"],
    ["DUE_SOON", "2026-03-07"],
    ["OVERDUE", "2026-03-10"],
  ]);
  expect(await told(hub, disputeId, TOLD)).toEqual(["DUE_SOON", "OVERDUE", "REFERRAL_ESCALATED"]);
});

test("two processes that look at once turn each clock once", async () => {
  for (let i = 0; i < 8; i += 1) await offered();
  hub.clock.set("2026-03-06T09:00:00+08:00");
  const turned = await Promise.all([hub.running.registry.turning.run(), another().run(), another().run()]);
  const announced = (await announcedBy(hub.running.registry)).map(({ clock, turn }) => `${clock} ${turn}`);
  expect(turned.reduce((all, one) => all + one)).toBe(16);
  expect(new Set(announced).size).toBe(16);
  expect(announced).toHaveLength(16);
});

test("a subgraph that stops between two turns goes on where it was", async () => {
  await offered();
  await on("2026-03-04");
  await hub.takeDown("registry");
  hub.clock.set("2026-03-06T09:00:00+08:00");
  await hub.bringUp("registry");
  expect(await hub.running.registry.turning.run()).toBe(1);
  expect((await announcedBy(hub.running.registry)).map(({ turn }) => turn)).toEqual(["DUE_SOON", "OVERDUE"]);
});

test("a turn that cannot be announced is not written down, and comes when it can", async () => {
  const { disputeId } = await offered();
  const { db } = hub.running.registry.foundations;
  await db.query(`ALTER TABLE timeline_entry ADD CONSTRAINT no_turns CHECK (kind <> 'DEADLINE_TURNED')`);
  expect(await on("2026-03-04")).toBe(0);
  await db.query(`ALTER TABLE timeline_entry DROP CONSTRAINT no_turns`);
  expect(await on("2026-03-04")).toBe(1);
  expect(await told(hub, disputeId, TOLD)).toEqual(["DUE_SOON"]);
});

test("a record somebody is at work on goes first; its clock turns at the next look", async () => {
  const { id } = await offered();
  const { db } = hub.running.registry.foundations;
  await db.transaction(async (tx) => {
    await tx.query(`SELECT 1 FROM deadline WHERE record_id = $1 FOR UPDATE`, [id]);
    expect(await on("2026-03-04")).toBe(0);
  });
  expect(await on("2026-03-04")).toBe(1);
});
