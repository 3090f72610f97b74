import type { MigrationInterface, QueryRunner } from "typeorm";

export class Performance1790000000025 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE performance_item (
        id uuid PRIMARY KEY,
        agreement_id uuid NOT NULL REFERENCES mediation_agreement,
        number integer NOT NULL,
        what text NOT NULL,
        amount numeric(14, 2),
        due_on date NOT NULL,
        performed_on date,
        proof text,
        UNIQUE (agreement_id, number)
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE performance_item`);
  }
}
