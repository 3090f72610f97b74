import type { MigrationInterface, QueryRunner } from "typeorm";

export class Centre1790000600103 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE handling_centre (
        organization_id text PRIMARY KEY REFERENCES organization,
        opened_on date NOT NULL,
        working_model text[] NOT NULL
      );
      CREATE TABLE service_window (
        id text PRIMARY KEY,
        centre_id text NOT NULL REFERENCES handling_centre,
        number integer NOT NULL,
        name text NOT NULL,
        name_en text NOT NULL,
        UNIQUE (centre_id, number)
      );
      CREATE TABLE resident_unit (
        id text PRIMARY KEY,
        centre_id text NOT NULL REFERENCES handling_centre,
        organization_id text NOT NULL REFERENCES organization,
        window_id text REFERENCES service_window,
        mode text NOT NULL,
        since date NOT NULL,
        until date,
        CHECK (until >= since)
      );
      CREATE INDEX resident_unit_centre ON resident_unit (centre_id, since);
      CREATE INDEX resident_unit_organization ON resident_unit (organization_id);
      CREATE INDEX resident_unit_window ON resident_unit (window_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE resident_unit, service_window, handling_centre`);
  }
}
