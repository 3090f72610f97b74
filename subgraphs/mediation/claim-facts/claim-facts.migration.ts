import type { MigrationInterface, QueryRunner } from "typeorm";

export class ClaimFacts1790000400010 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE claim_facts (
        id uuid PRIMARY KEY,
        case_id uuid NOT NULL UNIQUE REFERENCES mediation_case,
        kind text NOT NULL,
        claim text NOT NULL,
        amount numeric(14, 2),
        determination_number text,
        appraisal_body text,
        appraised_on date,
        insurer text,
        insurer_present boolean,
        version integer NOT NULL
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE claim_facts`);
  }
}
