import type { MigrationInterface, QueryRunner } from "typeorm";

export class PeriodicReport1790000600108 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE report_schedule (
        id uuid PRIMARY KEY,
        rhythm text NOT NULL,
        division_code text NOT NULL REFERENCES division,
        due_within_days integer NOT NULL,
        version integer NOT NULL,
        UNIQUE (rhythm, division_code)
      );
      CREATE TABLE periodic_report (
        id uuid PRIMARY KEY,
        organization_id text NOT NULL REFERENCES organization,
        receiver_id text NOT NULL REFERENCES organization,
        division_code text NOT NULL,
        rhythm text NOT NULL,
        period_from date NOT NULL,
        period_to date NOT NULL,
        due_on date NOT NULL,
        submitted_at timestamptz,
        submitted_on date,
        nothing_to_report boolean,
        text text,
        version integer NOT NULL,
        UNIQUE (organization_id, receiver_id, rhythm, period_from),
        CHECK ((submitted_at IS NULL) = (nothing_to_report IS NULL)),
        CHECK (nothing_to_report IS NOT FALSE OR text IS NOT NULL)
      );
      CREATE INDEX periodic_report_receiver ON periodic_report (receiver_id, due_on, id);
      CREATE INDEX periodic_report_division ON periodic_report (division_code text_pattern_ops, due_on, id);
      CREATE INDEX periodic_report_open ON periodic_report (organization_id, due_on, id) WHERE submitted_at IS NULL`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE periodic_report, report_schedule`);
  }
}
