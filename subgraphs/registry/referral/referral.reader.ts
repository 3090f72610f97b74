import DataLoader from "dataloader";
import type { DataSource, EntityManager } from "typeorm";
import { visibleRows } from "../../shared/auth/visible-rows.ts";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { groupedBy } from "../../shared/db/grouped-by.ts";
import type { Work } from "../../shared/db/work.ts";
import { type Refusal, refuse } from "../../shared/errors/refusal.ts";
import type { DisputeEntity } from "../dispute/dispute.entity.ts";
import type { OrganizationEntity } from "../organization/organization.entity.ts";
import { findOrganization } from "../organization/organization.reader.ts";
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
