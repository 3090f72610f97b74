import DataLoader from "dataloader";
import type { DataSource, EntityManager } from "typeorm";
import { visibleRows } from "../../shared/auth/visible-rows.ts";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { groupedBy } from "../../shared/db/grouped-by.ts";
import type { Work } from "../../shared/db/work.ts";
import { DeadlineEntity } from "../../shared/deadline/deadline.entity.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import type { DisputeEntity } from "../dispute/dispute.entity.ts";
import type { OrganizationEntity } from "../organization/organization.entity.ts";
import { findOrganization } from "../organization/organization.reader.ts";
import { objectionAgreed } from "../timeline/timeline.reader.ts";
import { ReferralEntity } from "./referral.entity.ts";
import { anotherBody } from "./referral.rules.ts";

const PER_DISPUTE = 100;

/** The body a dispute may be sent to, or why it cannot. */
export async function receiverFor(
  { db }: Work,
  { holderId }: DisputeEntity,
  organizationId: string,
): Promise<OrganizationEntity | Refusal> {
  const refusal = anotherBody(holderId, organizationId);
  if (refusal) return refusal;
  const receiver = await findOrganization(db, organizationId);
  return receiver ?? refuse("UNKNOWN_ORGANIZATION", "The directory has no such body.", { path: ["toOrganizationId"] });
}

/** The hand-over by its id, or null. */
export const findReferral = (db: EntityManager, id: string): Promise<ReferralEntity | null> =>
  db.findOneBy(ReferralEntity, { id });

/** One hand-over at a time: refused while one waits to be signed for, but by one of these bodies. Own decision, so that there is one holder to come. */
export async function noneWaits(
  db: EntityManager,
  disputeId: string,
  exceptTo: readonly string[] = [],
): Promise<Refusal | undefined> {
  const waiting = await db.findOneBy(ReferralEntity, { disputeId, state: "SENT" });
  if (!waiting || exceptTo.includes(waiting.toOrganizationId)) return undefined;
  const { id: referralId, fromOrganizationId, toOrganizationId } = waiting;
  return refuse("ALREADY_SENT", `A hand-over of this dispute waits to be signed for by ${toOrganizationId}.`, {
    type: "HandOverWaits",
    facts: { referralId, fromOrganizationId, toOrganizationId },
  });
}

/** What the rule on giving back asks of a hand-over: its reason, its last day, and whether the sender agreed. */
export async function returnOf({ db }: Work, referral: ReferralEntity, reason: string) {
  const { id, disputeId, linkage, fromOrganizationId, sourceRecordId, sentAt } = referral;
  const clock = await db.findOneBy(DeadlineEntity, { recordId: id, code: "CENTRE_ACK" });
  const senderAgreed = sourceRecordId !== null && (await objectionAgreed(db, disputeId, sourceRecordId, sentAt));
  return { linkage, fromOrganizationId, sourceRecordId, reason, lastDay: clock?.dueOn ?? null, senderAgreed };
}

/** How often a dispute came back since a body last signed for it. */
export async function returnsSinceAcceptance(db: EntityManager, disputeId: string): Promise<number> {
  const [row]: { returns: number }[] = await db.query(
    `SELECT count(*)::int AS returns FROM referral WHERE dispute_id = $1 AND state = 'RETURNED' AND decided_at >
       coalesce((SELECT max(decided_at) FROM referral WHERE dispute_id = $1 AND state = 'ACCEPTED'), '-infinity')`,
    [disputeId],
  );
  return row?.returns ?? 0;
}

/** The hand-overs of disputes the viewer may see, the oldest first; one statement a batch. */
export const referralsOfDispute = (db: DataSource, viewer: Viewer): DataLoader<string, ReferralEntity[]> =>
  new DataLoader(async (ids) => {
    const visible = visibleRows(viewer, { disputeId: "r.dispute_id", divisionCode: "r.division_code" });
    const rows = await db
      .createQueryBuilder(ReferralEntity, "r")
      .where("r.dispute_id IN (:...ids)", { ids })
      .andWhere(visible.sql, visible.parameters)
      .orderBy("r.sentAt")
      .addOrderBy("r.id")
      .getMany();
    return groupedBy(ids, rows, ({ disputeId }) => disputeId, PER_DISPUTE);
  });
