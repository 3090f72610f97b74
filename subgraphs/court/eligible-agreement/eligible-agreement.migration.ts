import type { MigrationInterface, QueryRunner } from "typeorm";

export class EligibleAgreement1790000000043 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE eligible_agreement (
        agreement_id uuid PRIMARY KEY,
        dispute_id uuid NOT NULL REFERENCES known_dispute,
        division_code text NOT NULL,
        effective_on date NOT NULL,
        party_ids uuid[] NOT NULL,
        committee_id text NOT NULL,
        source_record_id text,
        inviting_court_id text,
        court_mode text
      );
      CREATE INDEX eligible_agreement_dispute ON eligible_agreement (dispute_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE eligible_agreement`);
  }
}
