import type { MigrationInterface, QueryRunner } from "typeorm";

/** Of applications older than this table the police know nothing. */
export class KnownApplication1790000871002 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE known_application (
        mediation_case_id uuid PRIMARY KEY,
        dispute_id uuid NOT NULL,
        applied_on date NOT NULL
      );
      CREATE INDEX known_application_dispute ON known_application (dispute_id, applied_on)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE known_application`);
  }
}
