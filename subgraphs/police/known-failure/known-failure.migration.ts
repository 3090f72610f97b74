import type { MigrationInterface, QueryRunner } from "typeorm";

export class KnownFailure1790000701302 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE known_failure (
        mediation_case_id uuid PRIMARY KEY,
        dispute_id uuid NOT NULL,
        ended_on date NOT NULL
      );
      CREATE INDEX known_failure_dispute ON known_failure (dispute_id, ended_on)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE known_failure`);
  }
}
