import type { MigrationInterface, QueryRunner } from "typeorm";

/** The calls of the gateway that changed data here just now, for all replicas of the subgraph. */
export class ClaimedCall1790000701000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE claimed_call (
        id text PRIMARY KEY,
        claimed_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX claimed_call_old ON claimed_call (claimed_at)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE claimed_call`);
  }
}
