import type { MigrationInterface, QueryRunner } from "typeorm";

export class Deadline1790000000003 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE deadline (
        id uuid PRIMARY KEY,
        dispute_id uuid NOT NULL,
        division_code text NOT NULL,
        record_id text NOT NULL,
        source text NOT NULL,
        code text NOT NULL,
        kind text NOT NULL,
        basis text NOT NULL,
        length integer NOT NULL,
        unit text NOT NULL,
        trigger text NOT NULL,
        triggered_on date NOT NULL,
        due_on date,
        explanation jsonb NOT NULL,
        status text NOT NULL,
        ended_on date,
        ended_by text
      );
      CREATE INDEX deadline_dispute ON deadline (dispute_id);
      CREATE INDEX deadline_record ON deadline (record_id, code);
      CREATE INDEX deadline_due ON deadline (due_on) WHERE status = 'RUNNING'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE deadline`);
  }
}
