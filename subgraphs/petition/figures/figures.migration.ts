import type { MigrationInterface, QueryRunner } from "typeorm";

/** One index a figure: a period is read and the rest is not. What is registered has its office's index. */
export class PetitionFigures1790000701202 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE INDEX petition_forwarding_day ON petition_forwarding (forwarded_on, petition_id);
      CREATE INDEX petition_supervision_day ON petition_supervision (issued_on, petition_id);
      CREATE INDEX petition_opinion_day ON petition_opinion (issued_on, petition_id);
      CREATE INDEX deadline_petition_answer ON deadline (due_on, record_id) WHERE code = 'PET_HANDLE';
      CREATE INDEX petition_clock_answer ON petition_clock (due_on, petition_id) WHERE code = 'PET_HANDLE'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP INDEX petition_forwarding_day, petition_supervision_day, petition_opinion_day, deadline_petition_answer,
        petition_clock_answer`);
  }
}
