import type { MigrationInterface, QueryRunner } from "typeorm";

export class UndisputedFacts1790000802401 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE undisputed_facts (
        id uuid PRIMARY KEY,
        case_id uuid NOT NULL UNIQUE REFERENCES mediation_case,
        facts text NOT NULL,
        consents jsonb NOT NULL,
        recorded_on date NOT NULL,
        version integer NOT NULL
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE undisputed_facts`);
  }
}
