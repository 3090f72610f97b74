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
