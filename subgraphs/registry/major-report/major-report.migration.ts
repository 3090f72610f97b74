import type { MigrationInterface, QueryRunner } from "typeorm";

export class MajorReport1790000200004 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE major_report (
        id uuid PRIMARY KEY,
        dispute_id uuid NOT NULL REFERENCES dispute,
        division_code text NOT NULL,
        state text NOT NULL,
        reporter_id text NOT NULL REFERENCES organization,
        receiver_id text NOT NULL REFERENCES organization,
        grounds text NOT NULL,
        reported_at timestamptz NOT NULL,
        answer text,
        answered_at timestamptz,
        version integer NOT NULL
      );
      CREATE INDEX major_report_dispute ON major_report (dispute_id, reported_at);
      CREATE INDEX major_report_reporter ON major_report (reporter_id, reported_at);
      CREATE INDEX major_report_receiver ON major_report (receiver_id, reported_at);
      CREATE UNIQUE INDEX major_report_open ON major_report (dispute_id, receiver_id) WHERE state = 'REPORTED'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE major_report`);
  }
}
