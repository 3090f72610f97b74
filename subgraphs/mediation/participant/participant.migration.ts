import type { MigrationInterface, QueryRunner } from "typeorm";

export class Participant1790000400003 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE participant (
        id uuid PRIMARY KEY,
        case_id uuid NOT NULL REFERENCES mediation_case,
        role text NOT NULL,
        name text NOT NULL,
        background text,
        expert_id text REFERENCES expert,
        consents jsonb NOT NULL,
        state text NOT NULL,
        invited_on date NOT NULL,
        opinion text,
        opinion_on date,
        leaving_ground text,
        recusal_ground text,
        left_on date,
        version integer NOT NULL
      );
      CREATE INDEX participant_case ON participant (case_id, invited_on);
      ALTER TABLE mediation_session ADD COLUMN present_participant_ids uuid[] NOT NULL DEFAULT '{}';
      ALTER TABLE mediation_session ALTER COLUMN present_participant_ids DROP DEFAULT`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE mediation_session DROP COLUMN present_participant_ids; DROP TABLE participant`);
  }
}
