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
