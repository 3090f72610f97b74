import type { MigrationInterface, QueryRunner } from "typeorm";

export class HandOver1790000000042 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE court_hand_over (
        id uuid PRIMARY KEY,
        court_referral_id uuid NOT NULL REFERENCES court_referral,
        mode text NOT NULL,
        committee_id text NOT NULL,
        online boolean NOT NULL,
        consents jsonb NOT NULL,
        documents jsonb NOT NULL,
        sent_at timestamptz NOT NULL,
        signed_on date,
        mediation_case_id text,
        agreement_id text,
        outcome text,
        ground text,
        ended_on date,
        version integer NOT NULL
      );
      CREATE INDEX court_hand_over_referral ON court_hand_over (court_referral_id, sent_at);
      -- A complaint is with one committee at a time.
      CREATE UNIQUE INDEX court_hand_over_open ON court_hand_over (court_referral_id) WHERE ended_on IS NULL`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE court_hand_over`);
  }
}
