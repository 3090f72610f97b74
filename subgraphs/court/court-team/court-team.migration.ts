import type { MigrationInterface, QueryRunner } from "typeorm";

export class CourtTeam1790000600400 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE court_team (
        id text PRIMARY KEY,
        court_id text NOT NULL REFERENCES court,
        kind text NOT NULL,
        name text NOT NULL,
        posts text[] NOT NULL,
        division_codes text[] NOT NULL,
        member_ids text[] NOT NULL
      );
      CREATE INDEX court_team_court ON court_team (court_id, kind)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE court_team`);
  }
}
