import type { MigrationInterface, QueryRunner } from "typeorm";

export class Timeline1790000000017 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE timeline_entry (
        id uuid PRIMARY KEY,
        dispute_id uuid NOT NULL,
        division_code text NOT NULL,
        kind text NOT NULL,
        source text NOT NULL,
        record_id text NOT NULL,
        occurred_at timestamptz NOT NULL,
        recorded_at timestamptz NOT NULL,
        learned_at timestamptz NOT NULL,
        organization_id text,
        post text NOT NULL,
        facts jsonb NOT NULL,
        place bigint GENERATED ALWAYS AS IDENTITY
      );
      CREATE INDEX timeline_entry_order ON timeline_entry (dispute_id, occurred_at, place);
      CREATE INDEX timeline_entry_kind ON timeline_entry (dispute_id, kind)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE timeline_entry`);
  }
}
