import type { MigrationInterface, QueryRunner } from "typeorm";

export class Duty1790000600104 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE duty_shift (
        id uuid PRIMARY KEY,
        organization_id text NOT NULL REFERENCES organization,
        post text NOT NULL,
        window_id text REFERENCES service_window,
        since date NOT NULL,
        until date NOT NULL,
        hours text NOT NULL,
        cancelled_at timestamptz,
        version integer NOT NULL,
        CHECK (until >= since)
      );
      CREATE INDEX duty_shift_body ON duty_shift (organization_id, until, since) WHERE cancelled_at IS NULL;
      CREATE INDEX duty_shift_window ON duty_shift (window_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE duty_shift`);
  }
}
