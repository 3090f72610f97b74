import type { MigrationInterface, QueryRunner } from "typeorm";

export class ConfirmationPriority1790000802501 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE judicial_confirmation
        ADD priority_ground text, ADD prioritised_on date,
        ADD CHECK ((priority_ground IS NULL) = (prioritised_on IS NULL));
      CREATE INDEX judicial_confirmation_priority ON judicial_confirmation (court_id, applied_on, id)
        WHERE priority_ground IS NOT NULL`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE judicial_confirmation DROP priority_ground, DROP prioritised_on`);
  }
}
