import type { EntityManager } from "typeorm";
import { visibleRows } from "../../shared/auth/visible-rows.ts";
import type { Viewer } from "../../shared/auth/viewer.ts";
import { type Rows, isId, rowsOf } from "../../shared/db/rows.ts";
import { AgreementEntity, SignatureEntity } from "./agreement.entity.ts";

export interface AgreementRepository extends Rows<AgreementEntity> {
  lockVisible(viewer: Viewer, id: string): Promise<AgreementEntity | null>;
  signaturesOf(id: string): Promise<SignatureEntity[]>;
  addSignature(signature: SignatureEntity): Promise<void>;
}

export const agreementRepository = (db: EntityManager): AgreementRepository => ({
  ...rowsOf(db, AgreementEntity),

  async lockVisible(viewer, id) {
    if (!isId(id)) return null;
    const visible = visibleRows(viewer, { disputeId: "a.dispute_id", divisionCode: "a.division_code" });
    return db
      .createQueryBuilder(AgreementEntity, "a")
      .where("a.id = :id", { id })
      .andWhere(visible.sql, visible.parameters)
      .setLock("pessimistic_write")
      .getOne();
  },

  signaturesOf: (agreementId) =>
    db.find(SignatureEntity, { where: { agreementId }, order: { signedOn: "ASC", id: "ASC" } }),

  async addSignature(signature) {
    await db.insert(SignatureEntity, signature);
  },
});
