import type { MigrationInterface, QueryRunner } from "typeorm";

export class PreHearing1790000600403 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE pre_hearing_mediation (
        id uuid PRIMARY KEY,
        court_referral_id uuid NOT NULL REFERENCES court_referral,
        team_id text REFERENCES court_team,
        post text NOT NULL,
        consents jsonb NOT NULL,
        opened_on date NOT NULL,
        outcome text,
        ended_on date,
        version integer NOT NULL
      );
      CREATE INDEX pre_hearing_referral ON pre_hearing_mediation (court_referral_id, opened_on);
      CREATE INDEX pre_hearing_team ON pre_hearing_mediation (team_id);
      CREATE UNIQUE INDEX pre_hearing_open ON pre_hearing_mediation (court_referral_id) WHERE ended_on IS NULL`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE pre_hearing_mediation`);
  }
}
