import type { MigrationInterface, QueryRunner } from "typeorm";

export class KnownAgreement1790000000030 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE known_agreement (
        id uuid PRIMARY KEY,
        dispute_id uuid NOT NULL,
        mediation_case_id uuid NOT NULL,
        party_ids uuid[] NOT NULL,
        effective_on date NOT NULL,
        announced_at timestamptz NOT NULL,
        performed_on date,
        contested_on date
      );
      CREATE INDEX known_agreement_dispute ON known_agreement (dispute_id, effective_on)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE known_agreement`);
  }
}
