import type { MigrationInterface, QueryRunner } from "typeorm";

export class PetitionOpinion1790000000055 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE petition_opinion (
        id uuid PRIMARY KEY,
        petition_id uuid NOT NULL UNIQUE REFERENCES petition,
        result text NOT NULL,
        claim text NOT NULL,
        facts text NOT NULL,
        conclusion text NOT NULL,
        legal_ground text NOT NULL,
        issued_on date NOT NULL
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE petition_opinion`);
  }
}
