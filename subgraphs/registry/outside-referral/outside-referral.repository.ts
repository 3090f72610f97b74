import type { EntityManager, SelectQueryBuilder } from "typeorm";
import { visibleRows } from "../../shared/auth/visible-rows.ts";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { type Rows, isId, rowsOf } from "../../shared/db/rows.ts";
import { discreetSeen } from "./outside-referral.condition.ts";
import { OutsideReferralEntity } from "./outside-referral.entity.ts";

export interface OutsideReferralRepository extends Rows<OutsideReferralEntity> {
  findVisible(viewer: Viewer, id: string): Promise<OutsideReferralEntity | null>;
  visibleOf(viewer: Viewer, disputeIds: readonly string[]): Promise<OutsideReferralEntity[]>;
}

export const outsideReferralRepository = (db: EntityManager): OutsideReferralRepository => ({
  ...rowsOf(db, OutsideReferralEntity),

  findVisible: async (viewer, id) => (isId(id) ? visible(db, viewer).andWhere("o.id = :id", { id }).getOne() : null),

  visibleOf: (viewer, disputeIds) =>
    visible(db, viewer)
      .andWhere("o.dispute_id = ANY (:ids)", { ids: disputeIds })
      .orderBy("o.openedOn")
      .addOrderBy("o.id")
      .getMany(),
});

function visible(db: EntityManager, viewer: Viewer): SelectQueryBuilder<OutsideReferralEntity> {
  const dispute = visibleRows(viewer, { disputeId: "o.dispute_id", divisionCode: "o.division_code" });
  const query = db.createQueryBuilder(OutsideReferralEntity, "o").where(dispute.sql, dispute.parameters);
  const discreet = discreetSeen(viewer, "o");
  return query.andWhere(discreet.sql, discreet.parameters);
}
