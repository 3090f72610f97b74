import type { MigrationInterface, QueryRunner } from "typeorm";

export class DisputeLink1790000300003 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE dispute_link (
        id uuid PRIMARY KEY,
        leading_id uuid NOT NULL REFERENCES dispute,
        following_id uuid NOT NULL REFERENCES dispute,
        leading_division text NOT NULL,
        following_division text NOT NULL,
        state text NOT NULL,
        reason text NOT NULL,
        linked_at timestamptz NOT NULL,
        linked_by_post text NOT NULL,
        unlinked_at timestamptz,
        unlinked_by_post text,
        unlink_reason text,
        version integer NOT NULL,
        CHECK (leading_id <> following_id),
        CHECK ((state = 'LINKED') = (unlinked_at IS NULL))
      );
      -- A dispute follows one other at a time.
      CREATE UNIQUE INDEX dispute_link_lead ON dispute_link (following_id) WHERE state = 'LINKED';
      CREATE INDEX dispute_link_following ON dispute_link (following_id, linked_at);
      CREATE INDEX dispute_link_leading ON dispute_link (leading_id, linked_at)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE dispute_link`);
  }
}
