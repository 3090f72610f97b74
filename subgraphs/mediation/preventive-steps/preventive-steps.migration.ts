import type { MigrationInterface, QueryRunner } from "typeorm";

export class PreventiveSteps1790000868101 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE preventive_steps (
        id uuid PRIMARY KEY,
        case_id uuid NOT NULL REFERENCES mediation_case,
        taken_on date NOT NULL,
        reported_on date,
        reported_to text,
        body_name text,
        post text NOT NULL,
        reason text NOT NULL,
        version integer NOT NULL,
        CHECK (num_nonnulls(reported_on, reported_to, body_name) IN (0, 3))
      );
      CREATE INDEX preventive_steps_case ON preventive_steps (case_id, taken_on)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE preventive_steps`);
  }
}
