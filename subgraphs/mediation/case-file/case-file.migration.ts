import type { MigrationInterface, QueryRunner } from "typeorm";

export class CaseFile1790000400006 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE case_file (
        id uuid PRIMARY KEY,
        case_id uuid NOT NULL UNIQUE REFERENCES mediation_case,
        committee_id text NOT NULL REFERENCES committee,
        state text NOT NULL,
        documents jsonb NOT NULL,
        pages integer NOT NULL,
        retention text,
        archived_on date,
        kept_until date,
        version integer NOT NULL
      );
      CREATE INDEX case_file_archived ON case_file (committee_id, archived_on) WHERE state = 'ARCHIVED'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE case_file`);
  }
}
