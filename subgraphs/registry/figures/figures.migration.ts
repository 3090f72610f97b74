import type { MigrationInterface, QueryRunner } from "typeorm";

/** One index a figure: a period of a place is read and the rest is not. */
export class RegistryFigures1790000600521 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE INDEX deadline_counted ON deadline (due_on, division_code) WHERE kind <> 'WINDOW';
      CREATE INDEX referral_acknowledged ON referral (sent_at, division_code) WHERE state = 'ACCEPTED';
      CREATE INDEX dispute_closed ON dispute (closed_at, division_code) WHERE closed_at IS NOT NULL`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP INDEX deadline_counted, referral_acknowledged, dispute_closed`);
  }
}
