import type { EntityManager } from "typeorm";
import { type Rows, rowsOf } from "../../shared/db/rows.ts";
import { ReferralEntity } from "./referral.entity.ts";

export interface ReferralRepository extends Rows<ReferralEntity> {
  /** The hand-over of a dispute that nobody has signed for yet. */
  pendingOf(disputeId: string): Promise<ReferralEntity | null>;
}

export const referralRepository = (db: EntityManager): ReferralRepository => ({
  ...rowsOf(db, ReferralEntity),
  pendingOf: (disputeId) => db.findOneBy(ReferralEntity, { disputeId, state: "SENT" }),
});
