import type { MigrationInterface, QueryRunner } from "typeorm";

export class Recourse1790000400005 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE recourse (
        id uuid PRIMARY KEY,
        agreement_id uuid NOT NULL REFERENCES mediation_agreement,
        kind text NOT NULL,
        case_id uuid REFERENCES mediation_case,
        body text,
        reference text,
        begun_on date NOT NULL,
        version integer NOT NULL
      );
      CREATE INDEX recourse_agreement ON recourse (agreement_id, begun_on);
      CREATE INDEX recourse_case ON recourse (case_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE recourse`);
  }
}
