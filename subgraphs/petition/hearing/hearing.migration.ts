import type { MigrationInterface, QueryRunner } from "typeorm";

export class PetitionHearing1790000600304 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE petition_hearing (
        id uuid PRIMARY KEY,
        petition_id uuid NOT NULL REFERENCES petition,
        stage text NOT NULL,
        state text NOT NULL,
        body_id text NOT NULL,
        reason text NOT NULL,
        opened_on date NOT NULL,
        held_on jsonb NOT NULL,
        closed_on date,
        result text
      );
      CREATE INDEX petition_hearing_petition ON petition_hearing (petition_id, opened_on);
      CREATE UNIQUE INDEX petition_hearing_open ON petition_hearing (petition_id) WHERE state = 'OPEN'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE petition_hearing`);
  }
}
