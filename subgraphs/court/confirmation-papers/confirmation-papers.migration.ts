import type { MigrationInterface, QueryRunner } from "typeorm";

export class ConfirmationPapers1790000701306 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE judicial_confirmation ADD papers_present text[], ADD about_property boolean`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE judicial_confirmation DROP papers_present, DROP about_property`);
  }
}
