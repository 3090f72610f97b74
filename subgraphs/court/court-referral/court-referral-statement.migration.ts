import type { MigrationInterface, QueryRunner } from "typeorm";

/** A mediation statement is issued on one day and in effect on another: when every party has signed for it. */
export class CourtReferralStatement1790000600405 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE court_referral ADD COLUMN statement_issued_on date, ADD COLUMN statement_effective_on date`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE court_referral DROP COLUMN statement_issued_on, DROP COLUMN statement_effective_on`);
  }
}
