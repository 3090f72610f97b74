import type { MigrationInterface, QueryRunner } from "typeorm";

/** One index a list: each is read in its own order, so a page is read and not sorted. */
export class WorkList1790000200002 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE INDEX referral_to_acknowledge ON referral (to_organization_id, sent_at, id) WHERE state = 'SENT';
      CREATE INDEX referral_returned_to ON referral (from_organization_id, decided_at, id) WHERE state = 'RETURNED';
      CREATE INDEX referral_returned ON referral (decided_at, id) WHERE state = 'RETURNED';
      CREATE INDEX deadline_work ON deadline (due_on, id) WHERE ended_on IS NULL;
      CREATE INDEX supervision_notice_to ON supervision_notice (addressee_id, issued_at, id) WHERE closed_at IS NULL`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP INDEX referral_to_acknowledge, referral_returned_to, referral_returned, deadline_work,
      supervision_notice_to`);
  }
}
