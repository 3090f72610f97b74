import type { MigrationInterface, QueryRunner } from "typeorm";

export class CourtReferral1790000000041 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE court_referral (
        id uuid PRIMARY KEY,
        dispute_id uuid NOT NULL REFERENCES known_dispute,
        division_code text NOT NULL,
        court_id text NOT NULL REFERENCES court,
        state text NOT NULL,
        cause_of_action text NOT NULL,
        pre_filing_number text NOT NULL UNIQUE,
        case_number text UNIQUE,
        procedure_kind text,
        statement_number text UNIQUE,
        refused_by uuid REFERENCES party,
        received_on date NOT NULL,
        filed_on date,
        opened_at timestamptz NOT NULL,
        version integer NOT NULL
      );
      CREATE INDEX court_referral_dispute ON court_referral (dispute_id, opened_at);
      CREATE INDEX court_referral_court ON court_referral (court_id, received_on, id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE court_referral`);
  }
}

/** The day a complaint's way through mediation ended, to count it by; complaints that have ended already have none. */
export class CourtReferralEnd1790000600510 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE court_referral ADD COLUMN ended_on date`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE court_referral DROP COLUMN ended_on`);
  }
}
