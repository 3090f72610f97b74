import type { MigrationInterface, QueryRunner } from "typeorm";

export class PetitionRecusal1790000701203 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE petition_recusal (
        id uuid PRIMARY KEY,
        petition_id uuid NOT NULL REFERENCES petition,
        body_id text NOT NULL,
        asked_by text NOT NULL,
        staff_id text,
        about text,
        ground text NOT NULL,
        reason text NOT NULL,
        state text NOT NULL,
        requested_on date NOT NULL,
        decided_on date,
        decision_reason text,
        taken_over_by text,
        version integer NOT NULL
      );
      CREATE INDEX petition_recusal_petition ON petition_recusal (petition_id, requested_on, id);
      CREATE INDEX petition_recusal_staff ON petition_recusal (staff_id, petition_id) WHERE staff_id IS NOT NULL`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE petition_recusal`);
  }
}
