import type { MigrationInterface, QueryRunner } from "typeorm";

export class Recusal1790000400001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE recusal (
        id uuid PRIMARY KEY,
        case_id uuid NOT NULL REFERENCES mediation_case,
        mediator_id text NOT NULL REFERENCES mediator,
        asked_by text NOT NULL,
        party_id uuid REFERENCES party,
        ground text NOT NULL,
        reason text NOT NULL,
        state text NOT NULL,
        requested_on date NOT NULL,
        decided_at timestamptz,
        decision_reason text,
        replacement_id text REFERENCES mediator,
        version integer NOT NULL
      );
      CREATE INDEX recusal_case ON recusal (case_id, requested_on);
      CREATE UNIQUE INDEX recusal_pending ON recusal (case_id) WHERE state = 'REQUESTED'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE recusal`);
  }
}
