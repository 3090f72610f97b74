import type { MigrationInterface, QueryRunner } from "typeorm";

export class Organization1790000000011 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE division (
        code text PRIMARY KEY,
        name text NOT NULL,
        name_en text NOT NULL,
        parent_code text REFERENCES division
      );
      CREATE TABLE organization (
        id text PRIMARY KEY,
        name text NOT NULL,
        name_en text NOT NULL,
        agency text,
        roles text[] NOT NULL,
        division_code text NOT NULL REFERENCES division
      );
      CREATE INDEX organization_division ON organization (division_code, id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE organization, division`);
  }
}
