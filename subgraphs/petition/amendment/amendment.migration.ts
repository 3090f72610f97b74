import type { MigrationInterface, QueryRunner } from "typeorm";

export class PetitionAmendment1790000701401 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE petition_amendment (
        id uuid PRIMARY KEY,
        petition_id uuid NOT NULL REFERENCES petition,
        number integer NOT NULL,
        attribute text NOT NULL,
        former text,
        reason text NOT NULL,
        amended_on date NOT NULL,
        UNIQUE (petition_id, number)
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE petition_amendment`);
  }
}
