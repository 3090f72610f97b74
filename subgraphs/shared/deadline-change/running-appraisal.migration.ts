import type { MigrationInterface, QueryRunner } from "typeorm";

/** Of the appraisals that run already only those are known that a clock stands still for. */
export class RunningAppraisal1790000700100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE running_appraisal (
        outside_referral_id uuid PRIMARY KEY,
        dispute_id uuid NOT NULL,
        began_on date NOT NULL
      );
      CREATE INDEX running_appraisal_dispute ON running_appraisal (dispute_id);
      INSERT INTO running_appraisal (outside_referral_id, dispute_id, began_on)
      SELECT (one ->> 'recordId')::uuid, dispute_id, min((one ->> 'from')::date)
      FROM deadline, jsonb_array_elements(suspensions) AS one
      WHERE status = 'SUSPENDED' AND one ->> 'until' IS NULL AND one ->> 'recordId' IS NOT NULL
      GROUP BY 1, 2`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE running_appraisal`);
  }
}
