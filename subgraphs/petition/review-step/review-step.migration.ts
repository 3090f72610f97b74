import type { MigrationInterface, QueryRunner } from "typeorm";

export class PetitionReview1790000600302 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE petition_review (
        id uuid PRIMARY KEY,
        petition_id uuid NOT NULL REFERENCES petition,
        stage text NOT NULL,
        state text NOT NULL,
        body_id text NOT NULL,
        answer_received_on date NOT NULL,
        ask_by date,
        requested_on date,
        decided_on date,
        outcome text,
        result text,
        conclusion text,
        legal_ground text,
        UNIQUE (petition_id, stage)
      );
      CREATE INDEX petition_review_of_body ON petition_review (body_id, petition_id);
      CREATE INDEX petition_review_running ON petition_review (requested_on, id) WHERE state = 'REQUESTED'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE petition_review`);
  }
}
