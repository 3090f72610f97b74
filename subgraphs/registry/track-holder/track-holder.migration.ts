import type { MigrationInterface, QueryRunner } from "typeorm";

/** Whose a record was before is not looked up: of those, every body of the agency that has to do with the dispute is shown the clocks. */
export class TrackHolder1790000700101 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE track_holder (
        record_id text PRIMARY KEY,
        organization_id text NOT NULL,
        passed_to_id text
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE track_holder`);
  }
}
