import type { MigrationInterface, QueryRunner } from "typeorm";

export class Committee1790000000020 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE committee (
        id text PRIMARY KEY,
        kind text NOT NULL,
        division_code text NOT NULL,
        case_word text NOT NULL
      );
      CREATE TABLE mediator (
        id text PRIMARY KEY,
        committee_id text NOT NULL REFERENCES committee,
        name text NOT NULL,
        person_id text,
        active boolean NOT NULL
      );
      CREATE INDEX mediator_committee ON mediator (committee_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE mediator, committee`);
  }
}
