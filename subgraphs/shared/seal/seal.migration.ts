import type { MigrationInterface, QueryRunner } from "typeorm";

/** Which disputes are sealed, and to whose eyes they stay open; in every subgraph, so that each decides for itself. */
export class Seal1790000000007 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE dispute_seal (
        dispute_id uuid PRIMARY KEY,
        open_to text[] NOT NULL
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE dispute_seal`);
  }
}

/** A seal told ahead of its turn, by the event that told it, beside the one of the turn. */
export class SealAhead1790000701002 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE dispute_seal
        ADD COLUMN told_ahead_by uuid UNIQUE,
        DROP CONSTRAINT dispute_seal_pkey;
      CREATE UNIQUE INDEX dispute_seal_in_turn ON dispute_seal (dispute_id) WHERE told_ahead_by IS NULL;
      CREATE INDEX dispute_seal_dispute ON dispute_seal (dispute_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DELETE FROM dispute_seal WHERE told_ahead_by IS NOT NULL;
      DROP INDEX dispute_seal_in_turn, dispute_seal_dispute;
      ALTER TABLE dispute_seal
        DROP COLUMN told_ahead_by,
        ADD PRIMARY KEY (dispute_id)`);
  }
}
