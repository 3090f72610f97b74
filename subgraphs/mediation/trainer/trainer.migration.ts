import type { MigrationInterface, QueryRunner } from "typeorm";

export class Trainer1790000700010 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE trainer (
        id text PRIMARY KEY,
        name text NOT NULL,
        kind text NOT NULL,
        unit text NOT NULL,
        sectors text[] NOT NULL,
        division_code text NOT NULL,
        term_from date NOT NULL,
        term_until date NOT NULL,
        CHECK (term_from <= term_until)
      );
      CREATE INDEX trainer_kind ON trainer (kind, id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE trainer`);
  }
}
