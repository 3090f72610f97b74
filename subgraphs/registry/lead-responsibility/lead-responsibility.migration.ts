import type { MigrationInterface, QueryRunner } from "typeorm";

export class LeadResponsibility1790000600100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE lead_responsibility (
        id uuid PRIMARY KEY,
        dispute_id uuid NOT NULL REFERENCES dispute,
        division_code text NOT NULL,
        state text NOT NULL,
        scope text NOT NULL,
        organization_id text NOT NULL REFERENCES organization,
        post text NOT NULL,
        reason text NOT NULL,
        due_on date NOT NULL,
        appointed_at timestamptz NOT NULL,
        ended_at timestamptz,
        end_reason text,
        version integer NOT NULL,
        CHECK ((state = 'APPOINTED') = (ended_at IS NULL))
      );
      CREATE INDEX lead_responsibility_dispute ON lead_responsibility (dispute_id, appointed_at);
      -- One post answers for one part of a dispute at a time.
      CREATE UNIQUE INDEX lead_responsibility_one ON lead_responsibility (dispute_id, scope) WHERE ended_at IS NULL;
      CREATE INDEX lead_responsibility_body ON lead_responsibility (organization_id, due_on, id) WHERE ended_at IS NULL;
      CREATE INDEX lead_responsibility_due ON lead_responsibility (due_on, id) WHERE ended_at IS NULL`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE lead_responsibility`);
  }
}
