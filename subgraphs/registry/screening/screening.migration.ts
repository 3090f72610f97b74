import type { MigrationInterface, QueryRunner } from "typeorm";

export class Screening1790000300007 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE screening_schedule (
        id uuid PRIMARY KEY,
        level text NOT NULL,
        division_code text NOT NULL REFERENCES division,
        rhythm text NOT NULL,
        version integer NOT NULL,
        UNIQUE (level, division_code)
      );
      CREATE TABLE screening_round (
        id uuid PRIMARY KEY,
        organization_id text NOT NULL REFERENCES organization,
        level text NOT NULL,
        division_code text NOT NULL,
        type text NOT NULL,
        period_from date NOT NULL,
        due_on date NOT NULL,
        done_on date,
        found integer,
        handled integer,
        version integer NOT NULL,
        UNIQUE (organization_id, type, period_from),
        CHECK (handled <= found)
      );
      CREATE INDEX screening_round_division ON screening_round (division_code text_pattern_ops, due_on, id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE screening_round, screening_schedule`);
  }
}
