import type { MigrationInterface, QueryRunner } from "typeorm";

/** The keys of writes with their first answers. */
export class Idempotency1790000000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE idempotency (
        person_id text NOT NULL,
        command text NOT NULL,
        key text NOT NULL,
        input_digest text NOT NULL,
        answer jsonb,
        recorded_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (person_id, command, key)
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE idempotency`);
  }
}

/**
 * A key belongs to a post of a body too, and says which dispute it was about. Who used the earlier ones is not known, so
 * they go: a request repeated across this change is done anew or meets the version and state it left behind.
 */
export class IdempotencyOfPost1790000700300 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      DELETE FROM idempotency;
      ALTER TABLE idempotency
        ADD COLUMN organization_id text NOT NULL,
        ADD COLUMN post text NOT NULL,
        ADD COLUMN dispute_id uuid,
        DROP CONSTRAINT idempotency_pkey,
        ADD PRIMARY KEY (person_id, organization_id, post, command, key);
      CREATE INDEX idempotency_old ON idempotency (person_id, recorded_at)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DELETE FROM idempotency;
      DROP INDEX idempotency_old;
      ALTER TABLE idempotency
        DROP CONSTRAINT idempotency_pkey,
        DROP COLUMN organization_id,
        DROP COLUMN post,
        DROP COLUMN dispute_id,
        ADD PRIMARY KEY (person_id, command, key)`);
  }
}

/** A key says which record it was about too: somebody may be kept from one whose dispute is open to them, or that has none. */
export class IdempotencyOfRecord1790000701500 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE idempotency ADD COLUMN record_id text`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE idempotency DROP COLUMN record_id`);
  }
}
