import type { MigrationInterface, QueryRunner } from "typeorm";

export class LocalTarget1790000100004 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE local_target (
        code text NOT NULL,
        division_code text NOT NULL,
        valid_from date NOT NULL,
        valid_until date CHECK (valid_until >= valid_from),
        length integer NOT NULL CHECK (length > 0),
        unit text NOT NULL,
        basis text NOT NULL,
        PRIMARY KEY (code, division_code, valid_from)
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE local_target`);
  }
}
