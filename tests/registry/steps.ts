import { personNamed } from "../../seeds/people.ts";
import type { ReferralEntity } from "../../subgraphs/registry/referral/referral.entity.ts";
import type { SupervisionNoticeEntity } from "../../subgraphs/registry/supervision/supervision.entity.ts";
import { type TestHub, done } from "../support/hub.ts";
import { neighbours } from "../support/neighbours.ts";

export const clerk = personNamed("centre-clerk");
export const head = personNamed("centre-head");
export const supervisor = personNamed("city-supervisor");
export const mediator = personNamed("mediator");

export const COMMITTEE = "jzq-committee";

/** A new dispute of the centre, sent by triage to a body that has not signed for it. */
export async function assigned(
  hub: TestHub,
  toOrganizationId = COMMITTEE,
): Promise<{ disputeId: string; referral: ReferralEntity }> {
  const { dispute } = await neighbours(hub, "centre-clerk");
  return { disputeId: dispute.id, referral: await assign(hub, dispute.id, toOrganizationId) };
}

/** The centre assigns a dispute; the hand-over that waits. */
export async function assign(hub: TestHub, disputeId: string, toOrganizationId: string): Promise<ReferralEntity> {
  const triage = { disputeId, level: "SIMPLE", reason: "邻里小额纠纷", toOrganizationId } as const;
  done(await hub.running.registry.services.triage.assign(clerk, triage));
  return pending(hub, disputeId);
}

/** The hand-over of a dispute that waits to be signed for. */
export async function pending(hub: TestHub, disputeId: string): Promise<ReferralEntity> {
  const [row] = await rows<ReferralEntity>(hub, `SELECT id FROM referral WHERE dispute_id = $1 AND state = 'SENT'`, [
    disputeId,
  ]);
  return row!;
}

/** The same, signed for: the body holds it. */
export async function taken(hub: TestHub, person = "mediator"): Promise<string> {
  const who = personNamed(person);
  const { disputeId, referral } = await assigned(hub, who.organizationId ?? "");
  done(await hub.running.registry.services.referrals.accept(who, { referralId: referral.id }));
  await hub.settle();
  return disputeId;
}

/** The head of the centre asks the committee what became of a dispute it holds. */
export async function chased(hub: TestHub): Promise<SupervisionNoticeEntity> {
  const disputeId = await taken(hub);
  const order = { disputeId, trigger: "ORDER", addresseeId: COMMITTEE, demand: "请说明进展" } as const;
  return done(await hub.running.registry.services.supervision.issue(head, order));
}

/** Rows of the registry. */
export const rows = <Row>(hub: TestHub, sql: string, parameters: unknown[] = []): Promise<Row[]> =>
  hub.running.registry.foundations.db.query<Row[]>(sql, parameters);

/** A clock of a dispute by its code, the latest. */
export async function clockOf(hub: TestHub, disputeId: string, code: string) {
  const found = await rows<{ id: string; due_on: string; status: string }>(
    hub,
    `SELECT id, due_on::text, status FROM deadline WHERE dispute_id = $1 AND code = $2 ORDER BY triggered_on`,
    [disputeId, code],
  );
  return found.at(-1);
}

/** What happened to a dispute, by name, in order, of the kinds that begin with `prefix`. */
export async function told(hub: TestHub, disputeId: string, prefix: string): Promise<string[]> {
  const found = await rows<{ kind: string }>(
    hub,
    `SELECT kind FROM timeline_entry WHERE dispute_id = $1 AND kind LIKE $2 ORDER BY occurred_at, place`,
    [disputeId, `${prefix}%`],
  );
  return found.map(({ kind }) => kind);
}
