import type { MigrationInterface, QueryRunner } from "typeorm";

/** Which divisions a dispute belongs to besides its own; in every subgraph, so that each decides for itself who may see it. */
export class DisputeFurtherDivision1790000600101 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE dispute_further_division (
        dispute_id uuid NOT NULL,
        division_code text NOT NULL,
        PRIMARY KEY (dispute_id, division_code)
      );
      CREATE INDEX dispute_further_division_code ON dispute_further_division (division_code text_pattern_ops, dispute_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE dispute_further_division`);
  }
}
