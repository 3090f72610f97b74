import type { MigrationInterface, QueryRunner } from "typeorm";

export class MediationCase1790000000021 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE mediation_case (
        id uuid PRIMARY KEY,
        dispute_id uuid NOT NULL REFERENCES known_dispute,
        division_code text NOT NULL,
        committee_id text NOT NULL REFERENCES committee,
        origin text NOT NULL,
        state text NOT NULL,
        number text UNIQUE,
        referral_id uuid UNIQUE,
        source_record_id text,
        applied_on date NOT NULL,
        accepted_on date,
        mediator_ids text[] NOT NULL,
        mediator_chosen_by text,
        ground text,
        routes_told text[] NOT NULL,
        ended_on date,
        opened_at timestamptz NOT NULL,
        version integer NOT NULL
      );
      CREATE INDEX mediation_case_dispute ON mediation_case (dispute_id, opened_at);
      CREATE INDEX mediation_case_committee ON mediation_case (committee_id, state, opened_at);
      CREATE TABLE case_serial (
        committee_id text NOT NULL REFERENCES committee,
        year integer NOT NULL,
        last integer NOT NULL,
        PRIMARY KEY (committee_id, year)
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE case_serial, mediation_case`);
  }
}

/** Who handed a case over, which its origin does not say; cases that are there keep none. */
export class MediationCaseLinkage1790000600500 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE mediation_case ADD COLUMN linkage text, ADD COLUMN court_mode text`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE mediation_case DROP COLUMN linkage, DROP COLUMN court_mode`);
  }
}
