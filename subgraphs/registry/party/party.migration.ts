import type { MigrationInterface, QueryRunner } from "typeorm";

export class Party1790000000012 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE party (
        id uuid PRIMARY KEY,
        dispute_id uuid NOT NULL,
        place integer NOT NULL,
        side text NOT NULL,
        kind text NOT NULL,
        name text NOT NULL,
        citizen_id text,
        credit_code text,
        phone text,
        address text,
        minor boolean NOT NULL,
        person_id text
      );
      CREATE INDEX party_dispute ON party (dispute_id, place);
      CREATE INDEX party_person ON party (person_id, dispute_id) WHERE person_id IS NOT NULL`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE party`);
  }
}
