import type { MigrationInterface, QueryRunner } from "typeorm";

export class PetitionSupervision1790000600307 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE petition_supervision (
        id uuid PRIMARY KEY,
        petition_id uuid NOT NULL REFERENCES petition,
        number integer NOT NULL,
        state text NOT NULL,
        addressee_id text NOT NULL,
        demand text NOT NULL,
        issued_on date NOT NULL,
        reply_due_on date,
        reply text,
        ended_on date,
        UNIQUE (petition_id, number)
      );
      -- One open notice a petition: its clock is found by the petition.
      CREATE UNIQUE INDEX petition_supervision_open ON petition_supervision (petition_id) WHERE state = 'ISSUED'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE petition_supervision`);
  }
}
