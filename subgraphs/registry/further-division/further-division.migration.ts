import type { MigrationInterface, QueryRunner } from "typeorm";

export class FurtherDivision1790000600102 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE further_division (
        id uuid PRIMARY KEY,
        dispute_id uuid NOT NULL REFERENCES dispute,
        division_code text NOT NULL,
        further_code text NOT NULL REFERENCES division,
        state text NOT NULL,
        reason text NOT NULL,
        added_at timestamptz NOT NULL,
        removed_at timestamptz,
        removal_reason text,
        version integer NOT NULL,
        CHECK ((state = 'BELONGS') = (removed_at IS NULL))
      );
      CREATE INDEX further_division_dispute ON further_division (dispute_id, added_at);
      CREATE INDEX further_division_code ON further_division (further_code);
      CREATE UNIQUE INDEX further_division_one ON further_division (dispute_id, further_code) WHERE removed_at IS NULL`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE further_division`);
  }
}
