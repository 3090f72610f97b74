import type { MigrationInterface, QueryRunner } from "typeorm";

export class StatutoryRoute1790000802202 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE petition_statutory_route (
        id uuid PRIMARY KEY,
        petition_id uuid NOT NULL UNIQUE REFERENCES petition,
        procedure text NOT NULL,
        body_name text NOT NULL,
        told text NOT NULL,
        routed_on date NOT NULL
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE petition_statutory_route`);
  }
}
