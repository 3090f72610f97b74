import type { MigrationInterface, QueryRunner } from "typeorm";

export class CompletionReport1790000000016 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE completion_report (
        id uuid PRIMARY KEY,
        dispute_id uuid NOT NULL REFERENCES dispute,
        division_code text NOT NULL,
        organization_id text NOT NULL REFERENCES organization,
        state text NOT NULL,
        outcome text NOT NULL,
        summary text NOT NULL,
        routes_told text[] NOT NULL,
        reported_at timestamptz NOT NULL,
        decided_at timestamptz,
        reason text,
        version integer NOT NULL
      );
      CREATE INDEX completion_report_dispute ON completion_report (dispute_id, reported_at);
      CREATE UNIQUE INDEX completion_report_open ON completion_report (dispute_id) WHERE state = 'REPORTED'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE completion_report`);
  }
}
