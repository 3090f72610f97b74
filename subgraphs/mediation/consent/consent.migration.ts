import type { MigrationInterface, QueryRunner } from "typeorm";

export class Consent1790000000022 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE consent (
        id uuid PRIMARY KEY,
        case_id uuid NOT NULL REFERENCES mediation_case,
        party_id uuid NOT NULL REFERENCES party,
        asked_on date NOT NULL,
        means text NOT NULL,
        answer text NOT NULL,
        answered_at timestamptz NOT NULL,
        version integer NOT NULL
      );
      CREATE INDEX consent_case ON consent (case_id, answered_at)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE consent`);
  }
}
