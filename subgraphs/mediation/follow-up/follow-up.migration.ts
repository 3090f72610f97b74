import type { MigrationInterface, QueryRunner } from "typeorm";

export class FollowUp1790000400004 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE follow_up_visit (
        id uuid PRIMARY KEY,
        agreement_id uuid NOT NULL REFERENCES mediation_agreement,
        case_id uuid NOT NULL REFERENCES mediation_case,
        dispute_id uuid NOT NULL,
        division_code text NOT NULL,
        committee_id text NOT NULL REFERENCES committee,
        number integer NOT NULL,
        state text NOT NULL,
        planned_on date NOT NULL,
        due_on date,
        visited_on date,
        means text,
        result text,
        share jsonb,
        satisfaction text,
        note text,
        version integer NOT NULL,
        UNIQUE (agreement_id, number)
      );
      CREATE INDEX follow_up_visit_case ON follow_up_visit (case_id);
      CREATE INDEX follow_up_visit_dispute ON follow_up_visit (dispute_id);
      CREATE INDEX follow_up_visit_due ON follow_up_visit (committee_id, due_on, id) WHERE state = 'DUE'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE follow_up_visit`);
  }
}

/** The list as it is read: by the day a visit is due, those without a day last. */
export class FollowUpList1790000600503 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE INDEX follow_up_visit_list ON follow_up_visit (coalesce(due_on, DATE '9999-12-31'), id)
        WHERE state = 'DUE'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP INDEX follow_up_visit_list`);
  }
}
