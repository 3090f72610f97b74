import type { MigrationInterface, QueryRunner } from "typeorm";

export class DuplicateCandidate1790000300002 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE duplicate_candidate (
        id uuid PRIMARY KEY,
        earlier_id uuid NOT NULL REFERENCES dispute,
        later_id uuid NOT NULL REFERENCES dispute,
        division_code text NOT NULL,
        matches jsonb NOT NULL,
        state text NOT NULL,
        found_at timestamptz NOT NULL,
        decided_at timestamptz,
        decided_by_post text,
        reason text,
        version integer NOT NULL,
        UNIQUE (earlier_id, later_id)
      );
      CREATE INDEX duplicate_candidate_later ON duplicate_candidate (later_id);
      CREATE INDEX duplicate_candidate_queue ON duplicate_candidate (state, division_code text_pattern_ops, found_at, id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE duplicate_candidate`);
  }
}
