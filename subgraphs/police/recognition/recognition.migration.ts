import type { MigrationInterface, QueryRunner } from "typeorm";

export class Recognition1790000000033 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE recognition (
        id uuid PRIMARY KEY,
        incident_id uuid NOT NULL UNIQUE REFERENCES incident,
        dispute_id uuid NOT NULL,
        division_code text NOT NULL,
        agreement_id uuid NOT NULL REFERENCES known_agreement,
        applicant_ids uuid[] NOT NULL,
        applied_on date NOT NULL,
        outcome text,
        decided_on date,
        version integer NOT NULL
      );
      CREATE INDEX recognition_agreement ON recognition (agreement_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE recognition`);
  }
}
