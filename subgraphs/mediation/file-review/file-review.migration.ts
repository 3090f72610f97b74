import type { MigrationInterface, QueryRunner } from "typeorm";

export class FileReview1790000400007 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE file_review_round (
        id uuid PRIMARY KEY,
        committee_id text NOT NULL REFERENCES committee,
        archived_from date NOT NULL,
        archived_until date NOT NULL,
        draw_number integer NOT NULL,
        size integer NOT NULL,
        population integer NOT NULL,
        drawn_on date NOT NULL,
        version integer NOT NULL
      );
      CREATE INDEX file_review_round_committee ON file_review_round (committee_id, drawn_on, id);
      CREATE TABLE file_review (
        id uuid PRIMARY KEY,
        round_id uuid NOT NULL REFERENCES file_review_round,
        file_id uuid NOT NULL REFERENCES case_file,
        case_id uuid NOT NULL REFERENCES mediation_case,
        committee_id text NOT NULL REFERENCES committee,
        state text NOT NULL,
        reviewer_id text REFERENCES mediator,
        reviewed_on date,
        grade text,
        defects text[] NOT NULL,
        version integer NOT NULL,
        UNIQUE (round_id, file_id)
      );
      CREATE INDEX file_review_file ON file_review (file_id);
      CREATE INDEX file_review_case ON file_review (case_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE file_review, file_review_round`);
  }
}
