import type { MigrationInterface, QueryRunner } from "typeorm";

/** One index a figure: a period of a place is read and the rest is not. */
export class MediationFigures1790000600502 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE INDEX mediation_case_counted ON mediation_case (accepted_on, division_code) WHERE accepted_on IS NOT NULL;
      CREATE INDEX mediation_agreement_effective ON mediation_agreement (effective_on, division_code);
      CREATE INDEX follow_up_visit_counted ON follow_up_visit (due_on, division_code);
      CREATE INDEX mediator_training_held ON mediator_training (held_on);
      CREATE INDEX file_review_reviewed ON file_review (reviewed_on) WHERE reviewed_on IS NOT NULL`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP INDEX mediation_case_counted, mediation_agreement_effective, follow_up_visit_counted,
      mediator_training_held, file_review_reviewed`);
  }
}
