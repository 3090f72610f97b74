import type { MigrationInterface, QueryRunner } from "typeorm";

export class Expert1790000400002 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE expert (
        id text PRIMARY KEY,
        name text NOT NULL,
        field text NOT NULL,
        division_code text NOT NULL,
        term_from date NOT NULL,
        term_until date NOT NULL
      );
      CREATE INDEX expert_field ON expert (field, id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE expert`);
  }
}
