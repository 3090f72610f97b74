import type { MigrationInterface, QueryRunner } from "typeorm";

export class PetitionResponsibility1790000600306 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE petition_responsibility (
        id uuid PRIMARY KEY,
        petition_id uuid NOT NULL REFERENCES petition,
        number integer NOT NULL,
        duty text NOT NULL,
        organization_id text NOT NULL,
        post_title text NOT NULL,
        named_on date NOT NULL,
        UNIQUE (petition_id, number)
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE petition_responsibility`);
  }
}
