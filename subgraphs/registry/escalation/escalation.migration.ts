import type { MigrationInterface, QueryRunner } from "typeorm";

export class Escalation1790000100002 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE escalation (
        referral_id uuid PRIMARY KEY REFERENCES referral,
        dispute_id uuid NOT NULL REFERENCES dispute,
        centre_id text,
        due_on date NOT NULL,
        escalated_at timestamptz NOT NULL
      );
      CREATE INDEX escalation_dispute ON escalation (dispute_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE escalation`);
  }
}
