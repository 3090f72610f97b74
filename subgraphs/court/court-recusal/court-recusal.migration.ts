import type { MigrationInterface, QueryRunner } from "typeorm";

export class CourtRecusal1790000802302 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE court_recusal (
        id uuid PRIMARY KEY,
        court_referral_id uuid REFERENCES court_referral,
        confirmation_id uuid REFERENCES judicial_confirmation,
        court_id text NOT NULL,
        about text NOT NULL,
        official_id text,
        asked_by text NOT NULL,
        party_id uuid REFERENCES party,
        ground text NOT NULL,
        reason text NOT NULL,
        state text NOT NULL,
        requested_on date NOT NULL,
        decided_on date,
        decision_number text,
        decision_reason text,
        review_requested_on date,
        review_reason text,
        review_decided_on date,
        review_decision_reason text,
        version integer NOT NULL,
        CHECK (num_nonnulls(court_referral_id, confirmation_id) = 1)
      );
      CREATE INDEX court_recusal_matter ON court_recusal ((coalesce(court_referral_id, confirmation_id)), requested_on);
      CREATE INDEX court_recusal_referral ON court_recusal (court_referral_id);
      CREATE INDEX court_recusal_confirmation ON court_recusal (confirmation_id);
      CREATE INDEX court_recusal_party ON court_recusal (party_id);
      CREATE UNIQUE INDEX court_recusal_pending ON court_recusal ((coalesce(court_referral_id, confirmation_id)))
        WHERE state IN ('REQUESTED', 'WITH_PRESIDENT', 'UNDER_REVIEW')`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE court_recusal`);
  }
}
