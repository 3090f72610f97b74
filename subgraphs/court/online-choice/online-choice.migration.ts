import type { MigrationInterface, QueryRunner } from "typeorm";

export class OnlineChoice1790000701305 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE online_choice (
        id uuid PRIMARY KEY,
        court_referral_id uuid NOT NULL REFERENCES court_referral,
        court_id text NOT NULL,
        state text NOT NULL,
        applied_on date NOT NULL,
        agreed_party_ids uuid[] NOT NULL,
        agreed_on date NOT NULL,
        choose_by date,
        organization_id text,
        naming_ground text,
        decided_on date,
        handed_over_on date,
        version integer NOT NULL
      );
      CREATE INDEX online_choice_referral ON online_choice (court_referral_id, applied_on);
      CREATE UNIQUE INDEX online_choice_open ON online_choice (court_referral_id)
        WHERE state IN ('CHOOSING', 'NAMING')`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE online_choice`);
  }
}
