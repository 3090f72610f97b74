import type { MigrationInterface, QueryRunner } from "typeorm";

export class Accountability1790000200001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE accountability_recommendation (
        id uuid PRIMARY KEY,
        dispute_id uuid NOT NULL REFERENCES dispute,
        division_code text NOT NULL,
        state text NOT NULL,
        recommender_id text NOT NULL REFERENCES organization,
        subject_id text NOT NULL REFERENCES organization,
        competent_body_id text NOT NULL REFERENCES organization,
        ground text NOT NULL,
        statement text NOT NULL,
        notice_ids uuid[] NOT NULL,
        recommended_at timestamptz NOT NULL,
        answer text,
        reason text,
        decided_at timestamptz,
        version integer NOT NULL
      );
      CREATE INDEX accountability_dispute ON accountability_recommendation (dispute_id, recommended_at);
      CREATE INDEX accountability_order ON accountability_recommendation (recommended_at, id);
      CREATE INDEX accountability_recommender ON accountability_recommendation (recommender_id, recommended_at);
      CREATE INDEX accountability_subject ON accountability_recommendation (subject_id, recommended_at);
      CREATE INDEX accountability_competent ON accountability_recommendation (competent_body_id, recommended_at)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE accountability_recommendation`);
  }
}
