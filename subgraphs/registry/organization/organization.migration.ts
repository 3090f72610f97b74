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

/** Where a body stands in the network of levels (四级、五级网络). */
export class OrganizationLevel1790000300006 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE organization ADD COLUMN level text, ADD COLUMN parent_id text REFERENCES organization,
        ADD COLUMN grid_code text;
      CREATE INDEX organization_parent ON organization (parent_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE organization DROP COLUMN level, DROP COLUMN parent_id, DROP COLUMN grid_code`);
  }
}
