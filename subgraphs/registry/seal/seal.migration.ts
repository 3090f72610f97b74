import type { MigrationInterface, QueryRunner } from "typeorm";

export class SealRecord1790000000018 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE seal (
        id uuid PRIMARY KEY,
        dispute_id uuid NOT NULL REFERENCES dispute,
        division_code text NOT NULL,
        ground text NOT NULL,
        sealed_at timestamptz NOT NULL,
        lifted_at timestamptz,
        lifted_for text,
        version integer NOT NULL
      );
      CREATE INDEX seal_dispute ON seal (dispute_id);
      CREATE UNIQUE INDEX seal_one ON seal (dispute_id) WHERE lifted_at IS NULL`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE seal`);
  }
}
