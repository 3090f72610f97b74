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

/** Hours, and what befell a clock after it was started. */
export class DeadlineChanges1790000100000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE deadline
        ADD COLUMN due_at timestamptz,
        ADD COLUMN suspensions jsonb NOT NULL DEFAULT '[]',
        ADD COLUMN extensions jsonb NOT NULL DEFAULT '[]';
      ALTER TABLE deadline ALTER COLUMN suspensions DROP DEFAULT, ALTER COLUMN extensions DROP DEFAULT`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE deadline DROP COLUMN due_at, DROP COLUMN suspensions, DROP COLUMN extensions`);
  }
}

/** What a clock has announced of itself, and the index its job looks through. */
export class DeadlineTurns1790000100001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE deadline ADD COLUMN soon_for date, ADD COLUMN over_for date;
      CREATE INDEX deadline_unturned ON deadline (source, due_on)
        WHERE status = 'RUNNING' AND over_for IS DISTINCT FROM due_on`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP INDEX deadline_unturned;
      ALTER TABLE deadline DROP COLUMN soon_for, DROP COLUMN over_for`);
  }
}

/** A clock is changed by who has read it: how often it was. What was changed before counts from one, with its copy. */
export class DeadlineVersion1790000701100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE deadline ADD COLUMN version integer NOT NULL DEFAULT 1;
      ALTER TABLE deadline ALTER COLUMN version DROP DEFAULT`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE deadline DROP COLUMN version`);
  }
}
