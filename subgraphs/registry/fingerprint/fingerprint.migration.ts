import type { MigrationInterface, QueryRunner } from "typeorm";

export class Fingerprint1790000300001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE dispute_fingerprint (
        dispute_id uuid NOT NULL REFERENCES dispute,
        digest text NOT NULL,
        rule text NOT NULL,
        PRIMARY KEY (dispute_id, digest)
      );
      CREATE INDEX dispute_fingerprint_digest ON dispute_fingerprint (digest, dispute_id);
      -- Identity numbers are few enough to try them all: a digest without a key would be as good as the number.
      CREATE TABLE fingerprint_key (
        one boolean PRIMARY KEY DEFAULT TRUE CHECK (one),
        secret text NOT NULL DEFAULT gen_random_uuid()::text || gen_random_uuid()::text
      );
      INSERT INTO fingerprint_key DEFAULT VALUES`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE fingerprint_key, dispute_fingerprint`);
  }
}

/** A digest says which secret it was made with, so that those of an earlier one are found and made anew. */
export class FingerprintSecret1790000700201 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE dispute_fingerprint ADD COLUMN made_with text`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE dispute_fingerprint DROP COLUMN made_with`);
  }
}

/** The key left the database for the file of data keys; what was made with the old one can be compared with nothing new. */
export class FingerprintKeyLeft1790000500000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE fingerprint_key; DELETE FROM dispute_fingerprint`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE fingerprint_key (
        one boolean PRIMARY KEY DEFAULT TRUE CHECK (one),
        secret text NOT NULL DEFAULT gen_random_uuid()::text || gen_random_uuid()::text
      );
      INSERT INTO fingerprint_key DEFAULT VALUES`);
  }
}
