import type { MigrationInterface, QueryRunner } from "typeorm";

export class Confirmation1790000000044 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE judicial_confirmation (
        id uuid PRIMARY KEY,
        agreement_id uuid NOT NULL REFERENCES eligible_agreement,
        dispute_id uuid NOT NULL REFERENCES known_dispute,
        division_code text NOT NULL,
        court_id text NOT NULL REFERENCES court,
        applicant_ids uuid[] NOT NULL,
        state text NOT NULL,
        applied_on date NOT NULL,
        supplement_due_on date,
        papers_missing text[] NOT NULL,
        accepted_on date,
        case_number text UNIQUE,
        ruling_number text,
        ruled_on date,
        ground text,
        routes_told text[] NOT NULL,
        opened_at timestamptz NOT NULL,
        version integer NOT NULL
      );
      CREATE INDEX judicial_confirmation_dispute ON judicial_confirmation (dispute_id, opened_at);
      CREATE INDEX judicial_confirmation_court ON judicial_confirmation (court_id, applied_on, id);
      CREATE INDEX judicial_confirmation_agreement ON judicial_confirmation (agreement_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE judicial_confirmation`);
  }
}
