import type { MigrationInterface, QueryRunner } from "typeorm";

export class PreventedEscalation1790000600501 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE prevented_escalation (
        id uuid PRIMARY KEY,
        case_id uuid NOT NULL REFERENCES mediation_case,
        dispute_id uuid NOT NULL,
        division_code text NOT NULL,
        kind text NOT NULL,
        prevented_on date NOT NULL,
        persons integer NOT NULL,
        reason text NOT NULL,
        version integer NOT NULL,
        UNIQUE (case_id, kind)
      );
      CREATE INDEX prevented_escalation_dispute ON prevented_escalation (dispute_id);
      CREATE INDEX prevented_escalation_day ON prevented_escalation (prevented_on, division_code)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE prevented_escalation`);
  }
}
