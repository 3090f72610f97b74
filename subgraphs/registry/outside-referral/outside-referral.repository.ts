import type { EntityManager, SelectQueryBuilder } from "typeorm";
import { visibleRows } from "../../shared/auth/visible-rows.ts";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { type Rows, isId, rowsOf } from "../../shared/db/rows.ts";
import type { Post } from "../../shared/state-machine/posts.ts";
import { askersKinds, discreetKinds } from "./outside-kinds.rules.ts";
import { OutsideReferralEntity } from "./outside-referral.entity.ts";

/** Who sees the discreet kinds: those who register and sort at the centre; a developer sees fictional ones only. */
const CENTRE: readonly Post[] = ["CENTRE_CLERK", "CENTRE_HEAD", "DEVELOPER"];

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
  if (CENTRE.includes(viewer.post)) return query;
  return query.andWhere(
    `(o.kind <> ALL (:discreet) OR (o.kind = ANY (:askers) AND (o.organization_id = :ownBody
       OR EXISTS (SELECT 1 FROM party ap WHERE ap.id = o.asking_party_id AND ap.person_id = :ownPerson))))`,
    {
      discreet: discreetKinds,
      askers: askersKinds,
      ownBody: viewer.organizationId,
      ownPerson: viewer.post === "PARTY" ? viewer.personId : null,
    },
  );
}
