import type { MigrationInterface, QueryRunner } from "typeorm";

/** Who pointed an applicant here; nobody said so of the cases that are there. */
export class Guidance1790000871001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE mediation_case ADD COLUMN guided_by_id text, ADD COLUMN guided_on date,
        ADD CONSTRAINT mediation_case_guidance CHECK ((guided_by_id IS NULL) = (guided_on IS NULL))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE mediation_case DROP COLUMN guided_by_id, DROP COLUMN guided_on`);
  }
}
