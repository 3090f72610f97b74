import type { MigrationInterface, QueryRunner } from "typeorm";

export class Intake1790000000013 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE intake (
        dispute_id uuid PRIMARY KEY,
        source text NOT NULL,
        channel text NOT NULL,
        own_words text NOT NULL,
        first_receiver_id text NOT NULL REFERENCES organization,
        first_receiver_post text NOT NULL,
        received_at timestamptz NOT NULL,
        notice_given_at timestamptz NOT NULL
      );
      CREATE TABLE dispute_serial (
        division_code text NOT NULL,
        year integer NOT NULL,
        last integer NOT NULL,
        PRIMARY KEY (division_code, year)
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE dispute_serial, intake`);
  }
}

/** What tells that two registrations are one quarrel: the sender's record, the day and the place. */
export class IntakeOrigin1790000300000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE intake ADD COLUMN source_record_id text, ADD COLUMN happened_on date, ADD COLUMN place text;
      CREATE INDEX intake_source_record ON intake (source_record_id, source) WHERE source_record_id IS NOT NULL`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE intake DROP COLUMN source_record_id, DROP COLUMN happened_on, DROP COLUMN place`);
  }
}
