import type { MigrationInterface, QueryRunner } from "typeorm";

export class HigherBody1790000600301 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE petition_higher_body (
        id text PRIMARY KEY,
        higher_body_id text NOT NULL
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE petition_higher_body`);
  }
}
