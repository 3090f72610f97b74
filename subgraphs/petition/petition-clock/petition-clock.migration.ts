import type { MigrationInterface, QueryRunner } from "typeorm";

export class PetitionClock1790000000052 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE petition_clock (
        id uuid PRIMARY KEY,
        petition_id uuid NOT NULL REFERENCES petition,
        facts jsonb NOT NULL,
        status text NOT NULL,
        ended_on date,
        ended_by text
      );
      CREATE INDEX petition_clock_petition ON petition_clock (petition_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE petition_clock`);
  }
}
