import type { MigrationInterface, QueryRunner } from "typeorm";

export class GuidanceQuestion1790000600401 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE guidance_question (
        id uuid PRIMARY KEY,
        court_id text NOT NULL REFERENCES court,
        asker_id text NOT NULL,
        division_code text NOT NULL,
        category text NOT NULL,
        question text NOT NULL,
        state text NOT NULL,
        asked_on date NOT NULL,
        answer_due_on date,
        answer text,
        legal_basis text,
        answered_on date,
        version integer NOT NULL
      );
      CREATE INDEX guidance_question_court ON guidance_question (court_id, asked_on, id);
      CREATE INDEX guidance_question_asker ON guidance_question (asker_id, asked_on, id);
      CREATE INDEX guidance_question_asked ON guidance_question (asked_on, id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE guidance_question`);
  }
}
