import type { MigrationInterface, QueryRunner } from "typeorm";

export class Consent1790000000022 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE consent (
        id uuid PRIMARY KEY,
        case_id uuid NOT NULL REFERENCES mediation_case,
        party_id uuid NOT NULL REFERENCES party,
        asked_on date NOT NULL,
        means text NOT NULL,
        answer text NOT NULL,
        answered_at timestamptz NOT NULL,
        version integer NOT NULL
      );
      CREATE INDEX consent_case ON consent (case_id, answered_at)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE consent`);
  }
}

/** A yes says whether it covers sittings online. */
export class ConsentOnline1790000400000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE consent ADD COLUMN online boolean NOT NULL DEFAULT false;
      ALTER TABLE consent ALTER COLUMN online DROP DEFAULT`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE consent DROP COLUMN online`);
  }
}
