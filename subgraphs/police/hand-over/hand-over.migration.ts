import type { MigrationInterface, QueryRunner } from "typeorm";

export class HandOver1790000000032 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE hand_over (
        id uuid PRIMARY KEY,
        incident_id uuid NOT NULL REFERENCES incident,
        dispute_id uuid NOT NULL,
        division_code text NOT NULL,
        to_organization_id text NOT NULL,
        legal_basis text NOT NULL,
        consents jsonb NOT NULL,
        documents jsonb NOT NULL,
        sent_at timestamptz NOT NULL,
        signed_on date,
        signed_back_on date,
        outcome text,
        outcome_on date,
        reason text,
        version integer NOT NULL
      );
      CREATE INDEX hand_over_incident ON hand_over (incident_id, sent_at);
      CREATE INDEX hand_over_open ON hand_over (dispute_id) WHERE outcome IS NULL`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE hand_over`);
  }
}
