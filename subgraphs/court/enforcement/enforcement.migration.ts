import type { MigrationInterface, QueryRunner } from "typeorm";

export class Enforcement1790000600407 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE enforcement_application (
        id uuid PRIMARY KEY,
        confirmation_id uuid NOT NULL REFERENCES judicial_confirmation,
        applicant_id uuid NOT NULL REFERENCES party,
        defaulting_party_id uuid NOT NULL REFERENCES party,
        performance_due_on date NOT NULL,
        applied_on date NOT NULL,
        case_number text UNIQUE,
        version integer NOT NULL
      );
      CREATE UNIQUE INDEX enforcement_confirmation ON enforcement_application (confirmation_id);
      CREATE INDEX enforcement_applicant ON enforcement_application (applicant_id);
      CREATE INDEX enforcement_defaulting ON enforcement_application (defaulting_party_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE enforcement_application`);
  }
}
