import type { MigrationInterface, QueryRunner } from "typeorm";

export class DeadlineChange1790000100003 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE deadline_change (
        id uuid PRIMARY KEY,
        deadline_id uuid NOT NULL REFERENCES deadline,
        command text NOT NULL,
        decided_at timestamptz NOT NULL,
        person_id text NOT NULL,
        organization_id text,
        post text NOT NULL,
        facts jsonb NOT NULL
      );
      CREATE INDEX deadline_change_deadline ON deadline_change (deadline_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE deadline_change`);
  }
}
