import type { MigrationInterface, QueryRunner } from "typeorm";

export class Court1790000000040 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE court (
        id text PRIMARY KEY,
        code text NOT NULL UNIQUE,
        division_code text NOT NULL
      );
      CREATE INDEX court_division ON court (division_code)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE court`);
  }
}
