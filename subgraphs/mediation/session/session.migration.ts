import type { MigrationInterface, QueryRunner } from "typeorm";

export class Session1790000000023 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE mediation_session (
        id uuid PRIMARY KEY,
        case_id uuid NOT NULL REFERENCES mediation_case,
        number integer NOT NULL,
        held_on date NOT NULL,
        mode text NOT NULL,
        open boolean NOT NULL,
        present_party_ids uuid[] NOT NULL,
        record text NOT NULL,
        version integer NOT NULL,
        UNIQUE (case_id, number)
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE mediation_session`);
  }
}
